package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * Keep
 *
 * <ul>
 *   <li>keep what was done: fill {@code users.status} with {@code 'active'} where {@code status is
 *       null}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_keep implements Migration {
  @Override
  public void upgrade(Operations op) {
    // keep what was done: fill users.status with 'active' where status is null
  }

  @Override
  public void downgrade(Operations op) {
    op.backfill("users", "status").with("'active'").whereNull();
  }
}
