package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * own sequence
 *
 * <ul>
 *   <li>sequence {@code numbers} owned by {@code letters.id}
 * </ul>
 */
@Revision(id = "00005ce2bf1b", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_own_sequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.setSequenceOwner("numbers", "letters", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropSequenceOwner("numbers");
  }
}
