package db.migrations;

import static dev.autogen.runner.SqlTypes.*;
import static dev.autogen.schema.ReferentialAction.CASCADE;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;

/**
 * create table
 *
 * <ul>
 *   <li>create table <code>crm.Select "*"</code> (6 columns)
 * </ul>
 */
@Revision(id = "0000047b43aa", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_create_table implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("crm.\"Select \"\"*\"\"\"", t -> {
      t.column("id", bigint()).identity();
      t.column("user", numeric(38, 2)).notNull().defaultValue("0").comment("it's \\");
      t.column("$1", timestamptz(3));
      t.column("*/", text()).collate("C");
      t.column("電話電話電話電話電話電話電話電話電話電話", array(text()));
      t.column("back\\slash", text()).generatedAs("upper(\"*/\")");
      t.primaryKey("primary", "id");
      t.unique("Unique", "user", "$1");
      t.unique("Unique again", "user", "$1");
      t.unique("unique like the primary key", "id");
      t.check("ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc", "id > 0");
      t.foreignKey("references", "id").references("users", "id").onDelete(CASCADE);
      t.comment("comment '' \\ $$ */");
    });
    op.addCheck("not valid").on("crm.\"Select \"\"*\"\"\"", "id > 1").noInherit().notValid();
    op.createIndex("index").on("crm.\"Select \"\"*\"\"\"", "*/", "back\\slash");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("crm.\"Select \"\"*\"\"\"");
  }
}
