package db.migrations;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * DropIndex
 *
 * <ul>
 *   <li>drop index {@code ix_users_phone} on {@code users}
 *   <li>drop index {@code ix_leads} on {@code crm.leads}
 *   <li>drop index concurrently {@code ix_users_phone} on {@code users}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_dropindex implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("ix_users_phone").on("users");
    op.dropIndex("ix_leads").on("crm.leads").ifExists();
    op.step("ix_users_phone", s -> s.dropIndex("ix_users_phone")
        .on("users")
        .ifExists()
        .concurrently());
  }

  @Override
  public void downgrade(Operations op) {
    op.step("ix_users_phone", s -> s.createIndex("ix_users_phone")
        .on("users", "phone")
        .ifNotExists()
        .concurrently());
    op.irreversible(
        "drop index ix_leads on crm.leads: the definition of index ix_leads is not known");
    op.createIndex("ix_users_phone").on("users", "phone");
  }
}
