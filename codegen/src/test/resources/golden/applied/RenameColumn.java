package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * rename column
 *
 * <ul>
 *   <li>rename column {@code users.name} to {@code User}
 * </ul>
 */
@Revision(id = "000032880278", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_rename_column implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameColumn("users", "name", "User");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("users", "User", "name");
  }
}
