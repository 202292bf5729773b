package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * rename constraint
 *
 * <ul>
 *   <li>rename constraint {@code uq_users} to {@code Uq} on {@code users}
 * </ul>
 */
@Revision(id = "0000439fe3ff", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_rename_constraint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameConstraint("users", "uq_users", "Uq");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstraint("users", "Uq", "uq_users");
  }
}
