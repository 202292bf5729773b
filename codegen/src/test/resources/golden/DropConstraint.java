package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropConstraint
 *
 * <ul>
 *   <li>drop check {@code users_age_check (age >= 0)} on {@code users}
 *   <li>drop constraint {@code fk} on {@code crm.leads}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_dropconstraint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("users_age_check").on("users");
    op.dropConstraint("fk").on("crm.leads").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("drop constraint fk on crm.leads: the definition of constraint fk on crm.leads "
        + "is not known");
    op.addCheck("users_age_check").on("users", "age >= 0");
  }
}
