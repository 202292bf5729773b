package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropSequence
 *
 * <ul>
 *   <li>drop sequence {@code users_seq}
 *   <li>drop sequence {@code crm.lead_numbers}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_dropsequence implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropSequence("users_seq");
    op.dropSequence("crm.lead_numbers").ifExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.irreversible(
        "drop sequence crm.lead_numbers: the definition of sequence crm.lead_numbers is "
        + "not known");
    op.createSequence("users_seq").incrementBy(50);
  }
}
