package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop attribute, in use
 *
 * <ul>
 *   <li>drop attribute {@code address.City $1}
 * </ul>
 */
@Revision(id = "00006a44e62b", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_attribute_in_use implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTypeAttribute("address", "City $1");
  }

  @Override
  public void downgrade(Operations op) {
    op.addTypeAttribute("address", "City $1", text()).collate("C");
  }
}
