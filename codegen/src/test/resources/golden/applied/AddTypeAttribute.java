package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * add attribute, in use
 *
 * <ul>
 *   <li>add attribute {@code address.電 '" text}
 * </ul>
 */
@Revision(id = "00006feee75d", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_add_attribute_in_use implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addTypeAttribute("address", "電 '\"", text());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTypeAttribute("address", "電 '\"");
  }
}
