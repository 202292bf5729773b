package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropCompositeType
 *
 * <ul>
 *   <li>drop composite type {@code address}
 *   <li>drop composite type {@code crm.Odd "Mood"}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_dropcompositetype implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropCompositeType("address");
    op.dropCompositeType("crm.\"Odd \"\"Mood\"\"\"").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible(
        "drop composite type crm.Odd \"Mood\": the attributes of composite type crm.Odd "
        + "\"Mood\" are not known");
    op.createCompositeType("address", t -> {
      t.attribute("zip", text());
      t.attribute("mood", sqlType("mood"));
    });
  }
}
