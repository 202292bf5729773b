package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * rename value if it exists
 *
 * <ul>
 *   <li>rename value {@code it's} of enum type {@code mood} to <code>&#92; " $1 *&#47;</code>
 * </ul>
 */
@Revision(id = "000022e0d41f", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_rename_value_if_it_exists implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameEnumValue("mood", "it's", "\\ \" $1 */").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.renameEnumValue("mood", "\\ \" $1 */", "it's").ifExists();
  }
}
