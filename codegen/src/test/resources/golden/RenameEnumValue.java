package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * RenameEnumValue
 *
 * <ul>
 *   <li>rename value {@code ok} of enum type {@code mood} to {@code fine}
 *   <li>rename value {@code it's} of enum type {@code crm.Odd "Mood"} to <code>&#92; "</code>
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_renameenumvalue implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameEnumValue("mood", "ok", "fine");
    op.renameEnumValue("crm.\"Odd \"\"Mood\"\"\"", "it's", "\\ \"").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.renameEnumValue("crm.\"Odd \"\"Mood\"\"\"", "\\ \"", "it's").ifExists();
    op.renameEnumValue("mood", "fine", "ok");
  }
}
