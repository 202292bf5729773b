package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * alter sequence: type
 *
 * <ul>
 *   <li>alter sequence {@code numbers} as integer
 * </ul>
 */
@Revision(id = "0000a4350fab", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_alter_sequence_type implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterSequence("numbers").as(integer());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence("numbers").as(bigint());
  }
}
