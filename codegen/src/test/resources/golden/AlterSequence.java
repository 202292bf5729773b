package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * AlterSequence
 *
 * <ul>
 *   <li>alter sequence {@code users_seq} increment by 50
 *   <li>alter sequence {@code users_seq} increment by 1
 *   <li>alter sequence {@code users_seq} as integer increment by -5 minvalue -200 maxvalue 1000
 *       start with 100 cache 20 cycle
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_altersequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterSequence("users_seq").incrementBy(50);
    op.alterSequence("users_seq").incrementBy(1);
    op.alterSequence("users_seq")
        .as(integer())
        .startWith(100)
        .incrementBy(-5)
        .minValue(-200)
        .maxValue(1000)
        .cache(20)
        .cycle();
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence("users_seq")
        .as(bigint())
        .startWith(1)
        .incrementBy(1)
        .noMinValue()
        .noMaxValue()
        .cache(1)
        .noCycle();
    op.alterSequence("users_seq").incrementBy(50);
    op.alterSequence("users_seq").incrementBy(1);
  }
}
