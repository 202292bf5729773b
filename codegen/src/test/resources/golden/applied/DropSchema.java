package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop schema
 *
 * <ul>
 *   <li>drop schema {@code other}
 * </ul>
 */
@Revision(id = "000014e293f2", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_schema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropSchema("other");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSchema("other");
  }
}
