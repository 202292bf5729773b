package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * CreateCompositeType
 *
 * <ul>
 *   <li>create composite type {@code address (zip, mood)}
 *   <li>create composite type {@code crm.Odd "Mood" (Zip "code", tags)}
 *   <li>create composite type {@code nothing ()}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_createcompositetype implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createCompositeType("address", t -> {
      t.attribute("zip", text());
      t.attribute("mood", sqlType("mood"));
    });
    op.createCompositeType("crm.\"Odd \"\"Mood\"\"\"", t -> {
      t.attribute("Zip \"code\"", varchar(20), "C");
      t.attribute("tags", array(text()));
    }).ifNotExists();
    op.createCompositeType("nothing", t -> {
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCompositeType("nothing");
    op.dropCompositeType("crm.\"Odd \"\"Mood\"\"\"").ifExists();
    op.dropCompositeType("address");
  }
}
