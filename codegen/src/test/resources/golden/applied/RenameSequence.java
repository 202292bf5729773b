package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * rename sequence
 *
 * <ul>
 *   <li>rename sequence {@code numbers} to <code>Numbers '" &#92; 電</code>
 * </ul>
 */
@Revision(id = "0000262a6663", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_rename_sequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameSequence("numbers", "Numbers '\" \\ 電");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameSequence("\"Numbers '\"\" \\ 電\"", "numbers");
  }
}
