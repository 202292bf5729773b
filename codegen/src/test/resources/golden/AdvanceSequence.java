package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * AdvanceSequence
 *
 * <ul>
 *   <li>set sequence {@code users_seq} past the largest {@code users.id}
 *   <li>set the sequence of {@code crm.leads.id} past the largest key
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_advancesequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.setval("users_seq").pastMaximumOf("users", "id");
    op.setval().pastMaximumOf("crm.leads", "id");
  }

  @Override
  public void downgrade(Operations op) {
    // keep what was done: set the sequence of crm.leads.id past the largest key
    // keep what was done: set sequence users_seq past the largest users.id
  }
}
