package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * CreateExtension
 *
 * <ul>
 *   <li>create extension {@code citext}
 *   <li>create extension {@code uuid-ossp}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_createextension implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createExtension("citext");
    op.createExtension("uuid-ossp").schema("crm").ifNotExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.dropExtension("uuid-ossp").ifExists();
    op.dropExtension("citext");
  }
}
