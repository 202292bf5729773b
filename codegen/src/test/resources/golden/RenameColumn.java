package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RenameColumn
 *
 * <ul>
 *   <li>rename column {@code users.name} to {@code full_name}
 *   <li>rename column {@code crm.leads.order} to {@code Order}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_renamecolumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameColumn("users", "name", "full_name");
    op.renameColumn("crm.leads", "order", "Order").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("crm.leads", "Order", "order").ifExists();
    op.renameColumn("users", "full_name", "name");
  }
}
