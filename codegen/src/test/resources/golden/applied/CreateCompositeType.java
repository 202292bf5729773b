package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * create composite type
 *
 * <ul>
 *   <li>create composite type <code>crm.New '" type *&#47; &#92; (City $1, "'&#92;*&#47;)</code>
 * </ul>
 */
@Revision(id = "0000628798d7", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_create_composite_type implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createCompositeType("crm.\"New '\"\" type */ \\\"", t -> {
      t.attribute("City $1", text(), "C");
      t.attribute("\"'\\*/", array(numeric(10, 2)));
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropCompositeType("crm.\"New '\"\" type */ \\\"");
  }
}
