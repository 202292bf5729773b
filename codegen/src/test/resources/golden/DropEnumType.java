package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropEnumType
 *
 * <ul>
 *   <li>drop enum type {@code mood}
 *   <li>drop enum type {@code crm.Odd "Mood"}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_dropenumtype implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropEnumType("mood");
    op.dropEnumType("crm.\"Odd \"\"Mood\"\"\"").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible(
        "drop enum type crm.Odd \"Mood\": the labels of enum type crm.Odd \"Mood\" are not "
        + "known");
    op.createEnumType("mood", "sad", "ok");
  }
}
