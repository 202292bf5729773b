package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RenameTable
 *
 * <ul>
 *   <li>rename table {@code users} to {@code people}
 *   <li>rename table {@code crm.leads} to {@code odd.name}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_renametable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameTable("users", "people");
    op.renameTable("crm.leads", "odd.name").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.renameTable("crm.\"odd.name\"", "leads").ifExists();
    op.renameTable("people", "users");
  }
}
