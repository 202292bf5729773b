package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop constraint
 *
 * <ul>
 *   <li>drop unique constraint {@code uq_users (country, id)} on {@code users}
 * </ul>
 */
@Revision(id = "0000083ee3ae", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_constraint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("uq_users").on("users");
  }

  @Override
  public void downgrade(Operations op) {
    op.addUnique("uq_users").on("users", "country", "id");
  }
}
