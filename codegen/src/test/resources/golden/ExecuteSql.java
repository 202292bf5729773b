package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * ExecuteSql
 *
 * <ul>
 *   <li>execute {@code update users set name = 'x' -- $1 ?}
 *   <li>execute {@code update users set name = ?}
 *   <li>execute {@code delete from users where name = ?}
 *   <li>execute {@code call f(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)}
 *   <li>execute {@code vacuum users}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_executesql implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.execute("update users set name = 'x' -- $1 ?").reverse("select 1");
    op.execute("update users\n"
        + "   set name = ?", (Object) null);
    op.execute("delete from users where name = ?", "x").irreversible("the rows are gone */ $1");
    op.execute("call f(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "it's \"quoted\"", 1,
        9223372036854775807L, (short) -2, 1.5, Double.valueOf("NaN"), true, new BigDecimal("1.50"),
        new BigInteger("12345678901234567890"),
        UUID.fromString("00000000-0000-0000-0000-000000000001"), LocalDate.parse("2026-11-21"),
        Instant.parse("2026-11-21T02:00:00Z"), (Object) null);
    op.step("execute", s -> s.execute("vacuum users")
        .irreversible("it changes nothing")
        .outsideTransaction());
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("execute vacuum users: it changes nothing");
    op.irreversible(
        "execute call f(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?): the SQL that would take "
        + "it back was not given");
    op.irreversible("execute delete from users where name = ?: the rows are gone */ $1");
    op.irreversible(
        "execute update users set name = ?: the SQL that would take it back was not given");
    op.execute("select 1").reverse("update users set name = 'x' -- $1 ?");
  }
}
