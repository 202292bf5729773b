package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RequireNoRows
 *
 * <ul>
 *   <li>require no duplicate emails
 *   <li>verify "all" have names
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_requirenorows implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.require("no duplicate emails", "select email from users group by email having count(*) > 1");
    op.verify("\"all\" have names", "select id from users where name = ?", "");
  }

  @Override
  public void downgrade(Operations op) {
    op.require("\"all\" have names", "select id from users where name = ?", "");
    op.verify("no duplicate emails", "select email from users group by email having count(*) > 1");
  }
}
