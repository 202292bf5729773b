package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * add column
 *
 * <ul>
 *   <li>add column {@code users.age integer}
 * </ul>
 */
@Revision(id = "00005a8afbb5", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_add_column implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("age", integer()));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("users", "age");
  }
}
