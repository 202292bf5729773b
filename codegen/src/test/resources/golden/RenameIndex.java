package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RenameIndex
 *
 * <ul>
 *   <li>rename index {@code a} to {@code b} on {@code users}
 *   <li>rename index {@code a} to {@code odd "name"} on {@code crm.leads}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_renameindex implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameIndex("users", "a", "b");
    op.renameIndex("crm.leads", "a", "odd \"name\"");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameIndex("crm.leads", "odd \"name\"", "a");
    op.renameIndex("users", "b", "a");
  }
}
