package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop composite type
 *
 * <ul>
 *   <li>drop composite type {@code address}
 * </ul>
 */
@Revision(id = "0000bb480684", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_composite_type implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropCompositeType("address");
  }

  @Override
  public void downgrade(Operations op) {
    op.createCompositeType("address", t -> {
      t.attribute("zip", text());
      t.attribute("City $1", text(), "C");
    });
  }
}
