package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * SetTableSchema
 *
 * <ul>
 *   <li>move table {@code users} to schema {@code crm}
 *   <li>move table {@code crm.leads} to schema {@code odd.name}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_settableschema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.setTableSchema("users", "crm");
    op.setTableSchema("crm.leads", "odd.name").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.setTableSchema("\"odd.name\".leads", "crm").ifExists();
    op.setTableSchema("crm.users", "public");
  }
}
