package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;
import dev.autogen.schema.StorageOption;
import java.util.List;

/**
 * CreateIndex
 *
 * <ul>
 *   <li>create index {@code ix_users_phone} on {@code users (phone)}
 *   <li>create index {@code ix_users_name} on {@code users (last_name, name) where active}
 *   <li>create unique index {@code ix_leads} on {@code crm.leads using gist (created_at desc,
 *       (lower(email)), name text_pattern_ops nulls first, city collate C desc nulls last, text
 *       ext.gist_trgm_ops) include (id, phone) nulls not distinct where age > 17}
 *   <li>create index concurrently {@code ix_users_email} on {@code users (email)}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_createindex implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndex("ix_users_phone").on("users", "phone");
    op.createIndex("ix_users_name").on("users", "last_name", "name").where("active").ifNotExists();
    op.createIndex("ix_leads")
        .on("crm.leads", key("created_at").desc(), expression("lower(email)"),
            key("name").withNullsFirst(true).withOpclass("text_pattern_ops"),
            key("city").desc().withNullsFirst(false).withCollation("C"),
            key("text").withOpclass("ext.gist_trgm_ops",
            List.of(new StorageOption("siglen", "32"))))
        .unique()
        .using("gist")
        .nullsNotDistinct()
        .include("id", "phone")
        .with("fillfactor", "70")
        .where("age > 17");
    op.step("ix_users_email", s -> s.createIndex("ix_users_email")
        .on("users", "email")
        .concurrently());
  }

  @Override
  public void downgrade(Operations op) {
    op.step("ix_users_email", s -> s.dropIndex("ix_users_email").on("users").concurrently());
    op.dropIndex("ix_leads").on("crm.leads");
    op.dropIndex("ix_users_name").on("users").ifExists();
    op.dropIndex("ix_users_phone").on("users");
  }
}
