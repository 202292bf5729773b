package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop index
 *
 * <ul>
 *   <li>drop index {@code ix_users_name} on {@code users}
 * </ul>
 */
@Revision(id = "0000df1c3c61", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_index implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("ix_users_name").on("users");
  }

  @Override
  public void downgrade(Operations op) {
    op.createIndex("ix_users_name").on("users", "name");
  }
}
