package db.migrations;

import static dev.autogen.runner.SqlTypes.*;
import static dev.autogen.schema.ReferentialAction.CASCADE;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * CreateTable
 *
 * <ul>
 *   <li>create table {@code orders} (5 columns)
 *   <li>create table {@code crm.leads} (1 column)
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_createtable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("orders", t -> {
      t.column("id", bigint()).identity();
      t.column("user_id", bigint()).notNull();
      t.column("status", varchar(20)).notNull().defaultValue("'NEW'");
      t.column("total", numeric(38, 2)).comment("in euros");
      t.column("placed_at", timestamptz());
      t.primaryKey("orders_pkey", "id");
      t.unique("uq_orders_user_id", "user_id", "placed_at");
      t.check("orders_status_check", "status in ('NEW', 'PAID', 'SENT')");
      t.check("orders_total_check",
          "total is null or total >= 0 and total < 1000000000 and status <> "
          + "'A_STATE_WITH_A_LONG_NAME'");
      t.foreignKey("fk_orders_user_id", "user_id").references("users", "id").onDelete(CASCADE);
      t.comment("what was bought");
    });
    op.createIndex("ix_orders_user_id").on("orders", "user_id");
    op.createTable("crm.leads", t -> {
      t.column("Key", text());
      t.exclude("no_two_at_once")
          .element("room", "=")
          .element(expression("tsrange(starts, ends, '[)')"), "operator(pg_catalog.&&)")
          .where("not cancelled")
          .deferrable()
          .include("name")
          .with("buffering", "off")
          .with("fillfactor", "70");
      t.unlogged();
      t.partitionBy("RANGE (\"Key\")");
      t.inherits("users");
      t.with("fillfactor", "70");
    }).ifNotExists();
    op.addCheck("own").on("crm.leads", "\"Key\" < 'z'").noInherit().ifNotExists();
    op.addCheck("recent").on("crm.leads", "\"Key\" > 'a'").noInherit().notValid().ifNotExists();
    op.addForeignKey("fk")
        .on("crm.leads", "Key")
        .references("orders", "key")
        .notValid()
        .ifNotExists();
    op.createIndex("ix").on("crm.leads", "Key").unique().ifNotExists();
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("crm.leads").ifExists();
    op.dropTable("orders");
  }
}
