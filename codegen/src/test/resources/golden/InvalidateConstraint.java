package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * InvalidateConstraint
 *
 * <ul>
 *   <li>make not valid: check {@code users_age_check (age >= 0)} on {@code users}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_invalidateconstraint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("users_age_check").on("users");
    op.addCheck("users_age_check").on("users", "age >= 0").notValid();
  }

  @Override
  public void downgrade(Operations op) {
    op.validateConstraint("users_age_check").on("users");
  }
}
