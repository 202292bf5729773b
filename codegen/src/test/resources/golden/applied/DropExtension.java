package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop extension
 *
 * <ul>
 *   <li>drop extension {@code autogen-tiny $1}
 * </ul>
 */
@Revision(id = "00004fbbd04e", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_extension implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropExtension("autogen-tiny $1");
  }

  @Override
  public void downgrade(Operations op) {
    op.createExtension("autogen-tiny $1").schema("public");
  }
}
