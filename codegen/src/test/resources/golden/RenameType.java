package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RenameType
 *
 * <ul>
 *   <li>rename type {@code mood} to {@code Mood}
 *   <li>rename type {@code crm.Odd "Mood"} to {@code odd.name}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_renametype implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameType("mood", "Mood");
    op.renameType("crm.\"Odd \"\"Mood\"\"\"", "odd.name").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.renameType("crm.\"odd.name\"", "Odd \"Mood\"").ifExists();
    op.renameType("Mood", "mood");
  }
}
