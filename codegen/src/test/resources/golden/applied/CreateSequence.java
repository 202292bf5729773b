package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * create sequence
 *
 * <ul>
 *   <li>create sequence {@code crm.Order numbers}
 * </ul>
 */
@Revision(id = "00000a381265", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_create_sequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence("crm.Order numbers");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropSequence("crm.Order numbers");
  }
}
