package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * move table
 *
 * <ul>
 *   <li>move table {@code letters} to schema {@code crm}
 * </ul>
 */
@Revision(id = "00004abcaabf", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_move_table implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.setTableSchema("letters", "crm");
  }

  @Override
  public void downgrade(Operations op) {
    op.setTableSchema("crm.letters", "public");
  }
}
