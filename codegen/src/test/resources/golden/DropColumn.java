package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropColumn
 *
 * <ul>
 *   <li>drop column {@code users.age}
 *   <li>drop column {@code crm.leads.age}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_dropcolumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("users", "age");
    op.dropColumn("crm.leads", "age").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible(
        "drop column crm.leads.age: the definition of column crm.leads.age is not known");
    op.addColumn("users", column("age", integer()));
  }
}
