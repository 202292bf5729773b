package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * AlterSequence
 *
 * <ul>
 *   <li>alter sequence {@code users_seq} increment by 50
 *   <li>alter sequence {@code users_seq} increment by 1
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_altersequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterSequence("users_seq").incrementBy(50);
    op.alterSequence("users_seq");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence("users_seq").incrementBy(50);
    op.alterSequence("users_seq");
  }
}
