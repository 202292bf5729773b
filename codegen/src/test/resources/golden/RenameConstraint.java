package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RenameConstraint
 *
 * <ul>
 *   <li>rename constraint {@code users_pkey} to {@code pk_users} on {@code users}
 *   <li>rename constraint {@code a} to {@code b} on {@code crm.leads}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_renameconstraint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameConstraint("users", "users_pkey", "pk_users");
    op.renameConstraint("crm.leads", "a", "b");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstraint("crm.leads", "b", "a");
    op.renameConstraint("users", "pk_users", "users_pkey");
  }
}
