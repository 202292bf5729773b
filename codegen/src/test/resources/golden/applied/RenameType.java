package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * rename enum type
 *
 * <ul>
 *   <li>rename type {@code mood} to <code>Mood '" &#92;</code>
 * </ul>
 */
@Revision(id = "0000ec77c897", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_rename_enum_type implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameType("mood", "Mood '\" \\");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameType("\"Mood '\"\" \\\"", "mood");
  }
}
