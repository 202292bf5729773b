package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DeleteRows
 *
 * <ul>
 *   <li>delete 2 rows from {@code users}
 *   <li>delete 2 rows from {@code crm.leads}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_deleterows implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.delete("users", "id").row(1).row(2);
    op.delete("crm.leads", "country", "id").row("NZ", 1).row("AU", 2);
  }

  @Override
  public void downgrade(Operations op) {
    op.insert("crm.leads", "country", "id").row("NZ", 1).row("AU", 2).key("country", "id");
    op.irreversible("delete 2 rows from users: the rows of public.users are not known");
  }
}
