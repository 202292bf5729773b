package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * execute
 *
 * <ul>
 *   <li>execute {@code create table x (a text)}
 * </ul>
 */
@Revision(id = "0000b158f775", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_execute implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.execute("create table x (a text)").reverse("drop table x");
  }

  @Override
  public void downgrade(Operations op) {
    op.execute("drop table x").reverse("create table x (a text)");
  }
}
