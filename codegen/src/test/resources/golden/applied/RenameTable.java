package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * rename table
 *
 * <ul>
 *   <li>rename table {@code crm.Orders} to {@code order}
 * </ul>
 */
@Revision(id = "0000a7b3a06c", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_rename_table implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameTable("crm.Orders", "order");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameTable("crm.order", "Orders");
  }
}
