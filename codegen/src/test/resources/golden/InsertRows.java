package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;
import java.time.LocalDate;

/**
 * InsertRows
 *
 * <ul>
 *   <li>insert 2 rows into {@code roles}
 *   <li>insert a row into {@code crm.leads}
 *   <li>insert a row into {@code users}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_insertrows implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.insert("roles", "id", "name").row(1, "admin").row(2, "user").key("id");
    op.insert("crm.leads", "country", "id", "since")
        .row("NZ", 5000000000L, LocalDate.parse("2026-11-21"))
        .key("country", "id");
    op.insert("users", "name").row((Object) null);
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("insert a row into users: the rows inserted into public.users have no key by "
        + "which they are found again");
    op.delete("crm.leads", "country", "id").row("NZ", 5000000000L);
    op.delete("roles", "id").row(1).row(2);
  }
}
