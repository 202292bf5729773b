package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;
import java.time.Duration;

/**
 * Backfill
 *
 * <ul>
 *   <li>fill {@code users.status} with {@code 'active'} where {@code status is null}
 *   <li>fill {@code users.name} with {@code lower(name)}
 *   <li>fill {@code users.odd "name"} with a value still to be chosen where {@code "odd ""name"""
 *       is null}
 *   <li>fill {@code crm.leads.name} with {@code country || ' ' || id} where {@code name = ''} in
 *       batches of 50
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_backfill implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.backfill("users", "status").with("'active'").whereNull();
    op.backfill("users", "name").with("lower(name)");
    op.backfill("users", "odd \"name\"").toBeChosen().whereNull();
    op.step("fill name", s -> s.backfill("crm.leads", "name")
        .with("country || ' ' || id")
        .where("name = ''")
        .inBatches("country", "id")
        .pause(Duration.ofMillis(250))
        .size(50));
  }

  @Override
  public void downgrade(Operations op) {
    // keep what was done: fill crm.leads.name with country || ' ' || id where name = '' in batches
    // of 50
    // keep what was done: fill users.odd "name" with a value still to be chosen where "odd
    // ""name""" is null
    // keep what was done: fill users.name with lower(name)
    // keep what was done: fill users.status with 'active' where status is null
  }
}
