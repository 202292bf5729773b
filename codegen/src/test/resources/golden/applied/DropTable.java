package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * drop table
 *
 * <ul>
 *   <li>drop table {@code crm.lines}
 * </ul>
 */
@Revision(id = "0000dfb14f5d", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_drop_table implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTable("crm.lines");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("crm.lines", t -> {
      t.column("id", bigint());
    });
  }
}
