package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop column
 *
 * <ul>
 *   <li>drop column {@code crm.Orders.age}
 * </ul>
 */
@Revision(id = "0000fa4031a7", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_column implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("crm.Orders", "age");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("crm.Orders", column("age", integer()));
  }
}
