package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * validate
 *
 * <ul>
 *   <li>validate constraint <code>Later &#92; $1 *&#47; é</code> on {@code users}
 * </ul>
 */
@Revision(id = "0000ab491916", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_validate implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.validateConstraint("Later \\ $1 */ é").on("users");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("Later \\ $1 */ é").on("users");
    op.addCheck("Later \\ $1 */ é").on("users", "id > 0").notValid();
  }
}
