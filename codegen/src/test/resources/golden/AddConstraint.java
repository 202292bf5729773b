package db.migrations;

import static dev.autogen.runner.SqlTypes.*;
import static dev.autogen.schema.ReferentialAction.CASCADE;
import static dev.autogen.schema.ReferentialAction.SET_NULL;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * AddConstraint
 *
 * <ul>
 *   <li>add primary key {@code users_pkey (id)} on {@code users}
 *   <li>add unique constraint {@code uq_users_email (email)} on {@code users}
 *   <li>add unique constraint {@code uq (a, b)} on {@code crm.leads}
 *   <li>add foreign key {@code fk (user_id)} to {@code users} on {@code orders}
 *   <li>add foreign key {@code fk_orders_user (user_country, user_number)} to {@code users} on
 *       delete set null on {@code orders}, not valid
 *   <li>add check {@code users_age_check (age >= 0)} on {@code users}
 *   <li>add check {@code users_plan_check (plan in ('FREE', 'STARTER', 'TEAM', 'BUSINESS',
 *       'ENTERPRISE', 'EDUCATION', 'NON_PROFIT'))} on {@code users}
 *   <li>add check {@code adult (age >= 18)} on {@code users}, not valid
 *   <li>add check {@code loose (age >= 0)} on {@code users}, not enforced
 *   <li>add primary key {@code users_pkey (id)} on {@code users}
 *   <li>add unique constraint {@code uq (email)} on {@code users} using index
 *       {@code ix_users_email}
 *   <li>add primary key {@code pk (id)} on {@code users} using index {@code ix_users_id}
 *   <li>add exclusion constraint {@code no_two_at_once (room with =, (tsrange(starts, ends, '[)'))
 *       with operator(pg_catalog.&&))} on {@code crm.leads}
 *   <li>add exclusion constraint {@code ex (a with =)} on {@code crm.leads}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_addconstraint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addPrimaryKey("users_pkey").on("users", "id");
    op.addUnique("uq_users_email").on("users", "email").ifNotExists();
    op.addUnique("uq").on("crm.leads", "a", "b").nullsNotDistinct().deferrable();
    op.addForeignKey("fk").on("orders", "user_id").references("users", "id");
    op.addForeignKey("fk_orders_user")
        .on("orders", "user_country", "user_number")
        .references("users", "country", "number")
        .onDelete(SET_NULL, "user_number")
        .onUpdate(CASCADE)
        .matchFull()
        .initiallyDeferred()
        .notValid()
        .ifNotExists();
    op.addCheck("users_age_check").on("users", "age >= 0");
    op.addCheck("users_plan_check")
        .on("users", "plan in ('FREE', 'STARTER', 'TEAM', 'BUSINESS', 'ENTERPRISE', 'EDUCATION', "
            + "'NON_PROFIT')");
    op.addCheck("adult").on("users", "age >= 18").noInherit().notValid();
    op.addCheck("loose").on("users", "age >= 0").notEnforced();
    op.addPrimaryKey("users_pkey")
        .on("users", "id")
        .initiallyDeferred()
        .include("name")
        .with("fillfactor", "70");
    op.addUnique("uq").on("users", "email").usingIndex("ix_users_email");
    op.addPrimaryKey("pk").on("users", "id").usingIndex("ix_users_id").ifNotExists();
    op.addExclusion("no_two_at_once")
        .on("crm.leads")
        .element("room", "=")
        .element(expression("tsrange(starts, ends, '[)')"), "operator(pg_catalog.&&)")
        .where("not cancelled")
        .deferrable()
        .include("name")
        .with("buffering", "off")
        .with("fillfactor", "70")
        .ifNotExists();
    op.addExclusion("ex").on("crm.leads").element("a", "=").using("hash");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("ex").on("crm.leads");
    op.dropConstraint("no_two_at_once").on("crm.leads").ifExists();
    op.dropConstraint("pk").on("users").ifExists();
    op.dropConstraint("uq").on("users");
    op.dropConstraint("users_pkey").on("users");
    op.dropConstraint("loose").on("users");
    op.dropConstraint("adult").on("users");
    op.dropConstraint("users_plan_check").on("users");
    op.dropConstraint("users_age_check").on("users");
    op.dropConstraint("fk_orders_user").on("orders").ifExists();
    op.dropConstraint("fk").on("orders");
    op.dropConstraint("uq").on("crm.leads");
    op.dropConstraint("uq_users_email").on("users").ifExists();
    op.dropConstraint("users_pkey").on("users");
  }
}
