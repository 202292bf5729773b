package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * CreateSequence
 *
 * <ul>
 *   <li>create sequence {@code users_seq}
 *   <li>create sequence {@code orders_seq}
 *   <li>create sequence {@code crm.lead_numbers}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_createsequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence("users_seq");
    op.createSequence("orders_seq").incrementBy(50).maxValue(5000000000L).ifNotExists();
    op.createSequence("crm.lead_numbers")
        .as(integer())
        .startWith(100)
        .incrementBy(-5)
        .minValue(-2000000000)
        .maxValue(1000)
        .cache(20)
        .cycle()
        .ownedBy("crm.leads", "number");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropSequence("crm.lead_numbers");
    op.dropSequence("orders_seq").ifExists();
    op.dropSequence("users_seq");
  }
}
