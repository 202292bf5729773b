package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * add primary key
 *
 * <ul>
 *   <li>add primary key {@code Orders_pkey (id)} on {@code crm.Orders}
 * </ul>
 */
@Revision(id = "0000345ba242", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_add_primary_key implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addPrimaryKey("Orders_pkey").on("crm.Orders", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("Orders_pkey").on("crm.Orders");
  }
}
