package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * create schema
 *
 * <ul>
 *   <li>create schema {@code odd "schema"}
 * </ul>
 */
@Revision(id = "000089572945", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_create_schema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("odd \"schema\"");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropSchema("odd \"schema\"");
  }
}
