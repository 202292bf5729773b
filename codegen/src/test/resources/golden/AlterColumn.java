package db.migrations;

import static dev.autogen.runner.SqlTypes.*;

import dev.autogen.runner.Migration;
import dev.autogen.runner.Operations;
import dev.autogen.runner.Revision;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;

/**
 * AlterColumn
 *
 * <ul>
 *   <li>alter column {@code users.name} type {@code text -> varchar(50)}
 *   <li>alter column {@code users.age} type {@code text -> integer}, set not null, set default
 *       {@code 0}, comment
 *   <li>alter column {@code users.age} drop comment, drop default, drop not null
 *   <li>alter column {@code users.id} set identity
 *   <li>alter column {@code users.id} set identity
 *   <li>alter column {@code users.id} set identity
 *   <li>alter column {@code crm.leads.id} drop identity
 *   <li>alter column {@code crm.leads.city} collation {@code default -> de_DE.utf8}
 *   <li>alter column {@code crm.leads.city} type {@code text -> bigint}
 *   <li>alter column {@code crm.leads.folded} drop expression, set not null
 *   <li>alter column {@code crm.leads.folded} set expression {@code upper(a)}
 * </ul>
 */
@Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
public final class V20261121_0200_altercolumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("users", "name").type(varchar(50));
    op.alterColumn("users", "age")
        .type(integer(), "age::integer")
        .notNull()
        .defaultValue("0")
        .comment("in years, rounded down to whole ones");
    op.alterColumn("users", "age").dropComment().dropDefault().nullable();
    op.alterColumn("users", "id").identity();
    op.alterColumn("users", "id")
        .identity(new Identity(Identity.Mode.ALWAYS, SequenceOptions.of(1, 50)));
    op.alterColumn("users", "id")
        .changeIdentity(new Identity(Identity.Mode.ALWAYS, SequenceOptions.of(1, 50)));
    op.alterColumn("crm.leads", "id").dropIdentity();
    op.alterColumn("crm.leads", "city").type(text()).collate("de_DE.utf8");
    op.alterColumn("crm.leads", "city").type(bigint(), "city::bigint");
    op.alterColumn("crm.leads", "folded").dropExpression().notNull();
    op.alterColumn("crm.leads", "folded").expression("upper(a)");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("crm.leads", "folded").expression("lower(a)");
    op.alterColumn("crm.leads", "folded")
        .notNullNotValid("nn")
        .recreate(column("folded", text()).generatedAs("lower(\"Key\")"));
    op.alterColumn("crm.leads", "city").type(text()).collate("C");
    op.alterColumn("crm.leads", "city").type(text());
    op.alterColumn("crm.leads", "id")
        .identity(new Identity(Identity.Mode.ALWAYS, SequenceOptions.of(1, 50)));
    op.alterColumn("users", "id")
        .changeIdentity(new Identity(Identity.Mode.BY_DEFAULT, SequenceOptions.DEFAULT));
    op.alterColumn("users", "id").dropIdentity();
    op.alterColumn("users", "id").dropIdentity();
    op.alterColumn("users", "age").notNull().defaultValue("0").comment("in years");
    op.alterColumn("users", "age").dropComment().dropDefault().nullable().type(text());
    op.alterColumn("users", "name").type(text());
  }
}
