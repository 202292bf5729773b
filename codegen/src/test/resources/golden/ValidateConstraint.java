package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * ValidateConstraint
 *
 * <ul>
 *   <li>validate constraint {@code users_age_check} on {@code users}
 *   <li>validate constraint {@code fk} on {@code crm.leads}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_validateconstraint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.validateConstraint("users_age_check").on("users");
    op.validateConstraint("fk").on("crm.leads");
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("validate constraint fk on crm.leads: the definition of constraint fk on "
        + "crm.leads is not known");
    op.dropConstraint("users_age_check").on("users");
    op.addCheck("users_age_check").on("users", "age >= 0").notValid();
  }
}
