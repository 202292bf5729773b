package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * CreateEnumType
 *
 * <ul>
 *   <li>create enum type {@code mood (sad, ok)}
 *   <li>create enum type <code>crm.Odd "Mood" (it's, "quoted", $1 $$ $S, back&#92;slash, *&#47; //,
 *       a b, 電電電電電電電電電電電電電電電電電電電電電)</code>
 *   <li>create enum type {@code nothing ()}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_createenumtype implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createEnumType("mood", "sad", "ok");
    op.createEnumType("crm.\"Odd \"\"Mood\"\"\"", "it's", "\"quoted\"", "$1 $$ $S", "back\\slash",
        "*/ //", "a\tb", "電電電電電電電電電電電電電電電電電電電電電")
        .ifNotExists();
    op.createEnumType("nothing");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropEnumType("nothing");
    op.dropEnumType("crm.\"Odd \"\"Mood\"\"\"").ifExists();
    op.dropEnumType("mood");
  }
}
