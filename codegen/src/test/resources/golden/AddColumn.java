package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;
import dev.autogen.schema.Identity;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.SequenceOptions;

/**
 * AddColumn
 *
 * <ul>
 *   <li>add column {@code users.phone varchar(20)}
 *   <li>add column {@code users.age integer default 0 not null}
 *   <li>add column {@code users.a bigint identity not null}
 *   <li>add column {@code users.b bigint identity not null}
 *   <li>add column {@code users.c bigint identity not null}
 *   <li>add column {@code users.d text}
 *   <li>add column <code>users.e text[] default '&#123;&#125;'</code>
 *   <li>add column {@code crm.leads.f citext}
 *   <li>add column {@code crm.leads.h text}
 *   <li>add column {@code crm.leads.i text not null}
 *   <li>add column {@code crm.leads.g geometry(point,4326)}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_addcolumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("phone", varchar(20)));
    op.addColumn("users", column("age", integer()).notNull().defaultValue("0")).ifNotExists();
    op.addColumn("users", column("a", bigint()).identity(1, 50));
    op.addColumn("users",
        column("b", bigint())
            .identity(new Identity(Identity.Mode.ALWAYS, SequenceOptions.DEFAULT)));
    op.addColumn("users",
        column("c", bigint())
            .identity(new Identity(Identity.Mode.BY_DEFAULT,
                new SequenceOptions(5, 5, 5L, 500L, 10, true))));
    op.addColumn("users", column("d", text()).generatedAs("lower(name)"));
    op.addColumn("users", column("e", array(text())).defaultValue("'{}'"));
    op.addColumn("crm.leads", column("f", sqlType("citext")).collate("C"));
    op.addColumn("crm.leads", column("h", text()).virtualAs("lower(f)"));
    op.addColumn("crm.leads", column("i", text()).notNull(new NotNull("nn", true, true)));
    op.addColumn("crm.leads", column("g", sqlType("geometry(point,4326)")));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("crm.leads", "g");
    op.dropColumn("crm.leads", "i");
    op.dropColumn("crm.leads", "h");
    op.dropColumn("crm.leads", "f");
    op.dropColumn("users", "e");
    op.dropColumn("users", "d");
    op.dropColumn("users", "c");
    op.dropColumn("users", "b");
    op.dropColumn("users", "a");
    op.dropColumn("users", "age").ifExists();
    op.dropColumn("users", "phone");
  }
}
