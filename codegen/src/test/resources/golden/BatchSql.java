package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;
import java.time.Duration;

/**
 * BatchSql
 *
 * <ul>
 *   <li>in batches of 1000 over {@code users (id)}: execute <code>update users set name =
 *       upper(name) where &#123;batch&#125;</code>
 *   <li>in batches of 50 over {@code crm.leads (country, id)}: execute <code>delete from crm.leads
 *       l where &#123;batch&#125; and name = ?</code>
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_batchsql implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.step("batch", s -> s.batch("update users set name = upper(name) where {batch}")
        .reverse("update users set name = lower(name) where {batch}")
        .over("users", "id")
        .size(1000));
    op.step("batch", s -> s.batch("delete from crm.leads l where {batch} and name = ?", "x")
        .irreversible("gone")
        .over("crm.leads", "country", "id")
        .as("l")
        .pause(Duration.ofMillis(250))
        .size(50));
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible(
        "in batches of 50 over crm.leads (country, id): execute delete from crm.leads l "
        + "where {batch} and name = ?: gone");
    op.step("batch", s -> s.batch("update users set name = lower(name) where {batch}")
        .reverse("update users set name = upper(name) where {batch}")
        .over("users", "id")
        .size(1000));
  }
}
