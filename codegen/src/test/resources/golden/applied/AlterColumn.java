package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * alter: type
 *
 * <ul>
 *   <li>alter column {@code users.country} type {@code text -> varchar(9)}
 * </ul>
 */
@Revision(id = "000097f56af6", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_alter_type implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("users", "country").type(varchar(9));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("users", "country").type(text());
  }
}
