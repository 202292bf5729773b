package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * create enum type
 *
 * <ul>
 *   <li>create enum type <code>crm.New '" type *&#47; &#92; (it's, "quoted", $1 $$ $S,
 *       back&#92;slash, *&#47; //, a b, 電電電電電電電電電電電電電電電電電電電電電)</code>
 * </ul>
 */
@Revision(id = "00008a1f9cd5", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_create_enum_type implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createEnumType("crm.\"New '\"\" type */ \\\"", "it's", "\"quoted\"", "$1 $$ $S",
        "back\\slash", "*/ //", "a\tb", "電電電電電電電電電電電電電電電電電電電電電");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropEnumType("crm.\"New '\"\" type */ \\\"");
  }
}
