package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropTypeAttribute
 *
 * <ul>
 *   <li>drop attribute {@code address.city}
 *   <li>drop attribute {@code crm.Odd "Mood".City $1}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_droptypeattribute implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTypeAttribute("address", "city");
    op.dropTypeAttribute("crm.\"Odd \"\"Mood\"\"\"", "City $1").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible("drop attribute crm.Odd \"Mood\".City $1: the definition of attribute crm.Odd "
        + "\"Mood\".City $1 is not known");
    op.addTypeAttribute("address", "city", text()).collate("C");
  }
}
