package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * rename index
 *
 * <ul>
 *   <li>rename index {@code ix_users_name} to {@code Ix} on {@code users}
 * </ul>
 */
@Revision(id = "0000a71e8d70", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_rename_index implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameIndex("users", "ix_users_name", "Ix");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameIndex("users", "Ix", "ix_users_name");
  }
}
