package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * create index
 *
 * <ul>
 *   <li>create index {@code ix} on {@code crm.Orders (user_id, id)}
 * </ul>
 */
@Revision(id = "000003e630ae", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_create_index implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndex("ix").on("crm.Orders", "user_id", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("ix").on("crm.Orders");
  }
}
