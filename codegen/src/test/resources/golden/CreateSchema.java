package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * CreateSchema
 *
 * <ul>
 *   <li>create schema {@code crm}
 *   <li>create schema {@code odd "name"}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_createschema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("crm");
    op.createSchema("odd \"name\"").ifNotExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.dropSchema("odd \"name\"").ifExists();
    op.dropSchema("crm");
  }
}
