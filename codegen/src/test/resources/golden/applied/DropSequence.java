package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop sequence
 *
 * <ul>
 *   <li>drop sequence {@code numbers}
 * </ul>
 */
@Revision(id = "0000e09385d2", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_sequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropSequence("numbers");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("numbers");
  }
}
