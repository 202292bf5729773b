package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * ChangeSequenceOwner
 *
 * <ul>
 *   <li>sequence {@code crm.lead_numbers} owned by {@code crm.leads.number}
 *   <li>sequence {@code crm.lead_numbers} owned by {@code crm.leads.odd "name"}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_changesequenceowner implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.setSequenceOwner("crm.lead_numbers", "crm.leads", "number");
    op.setSequenceOwner("crm.lead_numbers", "crm.leads", "odd \"name\"");
  }

  @Override
  public void downgrade(Operations op) {
    op.setSequenceOwner("crm.lead_numbers", "crm.leads", "number");
    op.dropSequenceOwner("crm.lead_numbers");
  }
}
