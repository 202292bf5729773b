package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * create extension
 *
 * <ul>
 *   <li>create extension {@code autogen-tiny $1}
 * </ul>
 */
@Revision(id = "00005aa8d61b", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_create_extension implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createExtension("autogen-tiny $1").schema("public");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropExtension("autogen-tiny $1");
  }
}
