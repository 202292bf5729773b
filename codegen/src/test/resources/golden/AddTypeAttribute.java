package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * AddTypeAttribute
 *
 * <ul>
 *   <li>add attribute {@code address.city text}
 *   <li>add attribute {@code crm.Odd "Mood".City $1 text}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_addtypeattribute implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addTypeAttribute("address", "city", text());
    op.addTypeAttribute("crm.\"Odd \"\"Mood\"\"\"", "City $1", text()).collate("C").ifNotExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTypeAttribute("crm.\"Odd \"\"Mood\"\"\"", "City $1").ifExists();
    op.dropTypeAttribute("address", "city");
  }
}
