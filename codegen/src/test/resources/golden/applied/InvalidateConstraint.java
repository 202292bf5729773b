package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * invalidate
 *
 * <ul>
 *   <li>make not valid: check {@code users_name_check ((name)::text <> 'y'::text)} on {@code users}
 * </ul>
 */
@Revision(id = "000092d0313b", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_invalidate implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("users_name_check").on("users");
    op.addCheck("users_name_check").on("users", "(name)::text <> 'y'::text").notValid();
  }

  @Override
  public void downgrade(Operations op) {
    op.validateConstraint("users_name_check").on("users");
  }
}
