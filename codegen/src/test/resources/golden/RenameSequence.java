package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RenameSequence
 *
 * <ul>
 *   <li>rename sequence {@code a} to {@code odd "name"}
 *   <li>rename sequence {@code crm.a} to {@code b}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_renamesequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameSequence("a", "odd \"name\"");
    op.renameSequence("crm.a", "b").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.renameSequence("crm.b", "a").ifExists();
    op.renameSequence("\"odd \"\"name\"\"\"", "a");
  }
}
