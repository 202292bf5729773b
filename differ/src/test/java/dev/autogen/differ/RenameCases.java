package dev.autogen.differ;

import static dev.autogen.differ.RenameModels.bigint;
import static dev.autogen.differ.RenameModels.key;
import static dev.autogen.differ.RenameModels.keyless;
import static dev.autogen.differ.RenameModels.model;
import static dev.autogen.differ.RenameModels.name;
import static dev.autogen.differ.RenameModels.schema;
import static dev.autogen.differ.RenameModels.sequences;
import static dev.autogen.differ.RenameModels.table;
import static dev.autogen.differ.RenameModels.text;

import dev.autogen.differ.rename.Rename;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;
import java.util.stream.Stream;

/** Attributes that have another column, or whose table is another one, with rows that must still be there. */
final class RenameCases {

    private static final String[] USER = {"users.id = User.id", "users.name = User.name"};
    private static final String[] FULL = {"users.id = User.id", "users.full_name = User.name"};

    private RenameCases() {}

    /**
     * A case.
     *
     * @param rows statements that fill the tables of the snapshot
     * @param gives sentences of the operations
     * @param query what the application would read afterwards
     * @param answer the first value of each row
     * @param given what somebody knows of that attributes do not tell
     */
    record Case(
            String name,
            EntityModel snapshot,
            EntityModel entities,
            List<String> rows,
            List<String> gives,
            String query,
            List<String> answer,
            List<Rename> given) {

        /** One that attributes tell. */
        Case(
                String name,
                EntityModel snapshot,
                EntityModel entities,
                List<String> rows,
                List<String> gives,
                String query,
                List<String> answer) {
            this(name, snapshot, entities, rows, gives, query, answer, List.of());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return Stream.of(columns(), dependents(), keys(), several(), tables(), later())
                .flatMap(s -> s);
    }

    private static Stream<Case> columns() {
        return Stream.of(
                new Case(
                        "nothing has another name",
                        model(schema(table("users", text("name"))), USER),
                        model(schema(table("users", text("name"))), USER),
                        List.of(),
                        List.of(),
                        "select 'same'",
                        List.of("same")),
                new Case(
                        "a column",
                        model(schema(table("users", text("name"))), USER),
                        model(schema(table("users", text("full_name"))), FULL),
                        List.of("insert into users (name) values ('Ada')"),
                        List.of("rename column users.name to full_name"),
                        "select full_name from users",
                        List.of("Ada")),
                new Case(
                        "a column, its type, its default and whether it takes null",
                        model(schema(table("users", bigint("age"))), "users.id = User.id", "users.age = User.age"),
                        model(
                                schema(table(
                                        "users",
                                        text("years").withDefault("'0'").notNull())),
                                "users.id = User.id",
                                "users.years = User.age"),
                        List.of("insert into users (age) values (36)"),
                        List.of(
                                "rename column users.age to years",
                                "alter column users.years type bigint -> text, set not null, set default '0'"),
                        "select years from users",
                        List.of("36")),
                new Case(
                        "an attribute of an embeddable",
                        model(schema(table("users", text("city"))), "users.city = User.address.city"),
                        model(schema(table("users", text("home_city"))), "users.home_city = User.address.city"),
                        List.of("insert into users (city) values ('London')"),
                        List.of("rename column users.city to home_city"),
                        "select home_city from users",
                        List.of("London")),
                new Case(
                        "names that need quotes",
                        model(
                                schema(table("users", text("order"), text("Ünï \"x\""))
                                        .constraint(CheckConstraint.of("ck", "\"order\" <> 'order'"))),
                                "users.order = User.order",
                                "users.Ünï \"x\" = User.other"),
                        model(
                                schema(table("users", text("Order"), text("select"))
                                        .constraint(CheckConstraint.of("ck", "\"Order\" <> 'order'"))),
                                "users.Order = User.order",
                                "users.select = User.other"),
                        List.of("insert into users (\"order\", \"Ünï \"\"x\"\"\") values ('a', 'b')"),
                        List.of("rename column users.order to Order", "rename column users.Ünï \"x\" to select"),
                        "select \"Order\" || \"select\" from users",
                        List.of("ab")));
    }

    private static Stream<Case> dependents() {
        return Stream.of(
                new Case(
                        "a column with an index on it and a check that mentions it",
                        model(
                                schema(table("users", text("name"))
                                        .constraint(CheckConstraint.of("ck_name", "name in ('Ada', 'Bob')"))
                                        .index(Index.of("ix_users_name", List.of("name"))
                                                .named("ix_users_name", false))),
                                USER),
                        model(
                                schema(table("users", text("full_name"))
                                        .constraint(CheckConstraint.of("ck_name", "full_name in ('Ada', 'Bob')"))
                                        .index(Index.of("ix_users_full_name", List.of("full_name"))
                                                .named("ix_users_full_name", false))),
                                FULL),
                        List.of("insert into users (name) values ('Ada')"),
                        List.of("rename column users.name to full_name"),
                        "select full_name from users",
                        List.of("Ada")),
                new Case(
                        "an index whose name is chosen, and another check",
                        model(
                                schema(table("users", text("name"))
                                        .constraint(CheckConstraint.of("ck_name", "length(name) < 10"))
                                        .index(Index.of("ix_name", List.of("name")))),
                                USER),
                        model(
                                schema(table("users", text("full_name"))
                                        .constraint(CheckConstraint.of("ck_name", "length(full_name) < 20"))
                                        .index(Index.of("ix_full_name", List.of("full_name")))),
                                FULL),
                        List.of("insert into users (name) values ('Ada')"),
                        List.of(
                                "rename column users.name to full_name",
                                "drop check ck_name (length(full_name) < 10) on users",
                                "rename index ix_name to ix_full_name on users",
                                "add check ck_name (length(full_name) < 20) on users"),
                        "select full_name from users",
                        List.of("Ada")),
                new Case(
                        "what is computed from the column",
                        model(computed("name", "lower(name)"), USER),
                        model(computed("full_name", "lower(full_name)"), FULL),
                        List.of("insert into users (name) values ('Ada')"),
                        List.of("rename column users.name to full_name"),
                        "select low from users",
                        List.of("ada")),
                new Case(
                        "the column that owns a sequence",
                        model(serial("id", "users"), "users.id = User.id"),
                        model(serial("user_id", "users"), "users.user_id = User.id"),
                        List.of("insert into users default values"),
                        List.of("rename column users.id to user_id"),
                        "select user_id::text from users",
                        List.of("1")));
    }

    private static Schema computed(String column, String lower) {
        return schema(table("users", text(column), text("low").withGeneratedAs(lower))
                .index(new Index(
                        "ix_lower",
                        true,
                        true,
                        Index.BTREE,
                        List.of(IndexKey.expression(lower)),
                        List.of(),
                        column + " is not null",
                        false)));
    }

    private static Schema serial(String column, String table) {
        return schema(keyless(table, bigint(column).notNull().withDefault("nextval('users_id_seq')"))
                        .constraint(key(table, column)))
                .withSequences(List.of(new Sequence(
                        name("users_id_seq"),
                        SqlType.of("bigint"),
                        SequenceOptions.DEFAULT,
                        new ColumnRef(name(table), column))));
    }

    private static Stream<Case> keys() {
        return Stream.of(
                new Case(
                        "a column of a key that a foreign key points to",
                        model(orders("id", "user_id"), "users.id = User.id", "orders.user_id = Order.user"),
                        model(orders("user_no", "user_id"), "users.user_no = User.id", "orders.user_id = Order.user"),
                        List.of("insert into users values (7)", "insert into orders (user_id) values (7)"),
                        List.of("rename column users.id to user_no"),
                        "select user_no::text from orders join users on user_no = user_id",
                        List.of("7")),
                new Case(
                        "both columns of a foreign key's two sides",
                        model(orders("id", "user_id"), "users.id = User.id", "orders.user_id = Order.user"),
                        model(orders("no", "user_no"), "users.no = User.id", "orders.user_no = Order.user"),
                        List.of("insert into users values (7)", "insert into orders (user_id) values (7)"),
                        List.of("rename column orders.user_id to user_no", "rename column users.id to no"),
                        "select no::text from orders join users on no = user_no",
                        List.of("7")),
                new Case(
                        "all columns of a composite key and of what points to it",
                        model(
                                composite("a", "b", "p_a", "p_b"),
                                "p.a = P.id.a",
                                "p.b = P.id.b",
                                "c.p_a = C.p",
                                "c.p_b = C.p"),
                        model(
                                composite("x", "y", "p_x", "p_y"),
                                "p.x = P.id.a",
                                "p.y = P.id.b",
                                "c.p_x = C.p",
                                "c.p_y = C.p"),
                        List.of("insert into p values (1, 2)", "insert into c (p_a, p_b) values (1, 2)"),
                        List.of(
                                "rename column c.p_a to p_x",
                                "rename column c.p_b to p_y",
                                "rename column p.a to x",
                                "rename column p.b to y"),
                        "select p_x || '/' || p_y from c",
                        List.of("1/2")));
    }

    private static Schema orders(String key, String reference) {
        return schema(
                keyless("users", bigint(key).notNull()).constraint(key("users", key)),
                table("orders", bigint(reference))
                        .constraint(new ForeignKey(
                                "fk_orders_" + reference,
                                false,
                                List.of(reference),
                                name("users"),
                                List.of(key),
                                ReferentialAction.CASCADE,
                                ReferentialAction.NO_ACTION,
                                false,
                                Deferrability.NOT_DEFERRABLE,
                                true))
                        .index(Index.of("ix_orders_" + reference, List.of(reference))
                                .named("ix_orders_" + reference, false)));
    }

    private static Schema composite(String a, String b, String toA, String toB) {
        return schema(
                keyless("p", bigint(a).notNull(), bigint(b).notNull()).constraint(key("p", a, b)),
                table("c", bigint(toA), bigint(toB))
                        .constraint(ForeignKey.of("fk", List.of(toA, toB), name("p"), List.of(a, b))
                                .named("fk_c_" + toA, false)));
    }

    private static Stream<Case> several() {
        String[] trading = {"users.first = User.first", "users.last = User.last"};
        return Stream.of(
                new Case(
                        "two attributes that trade their columns",
                        model(traded(), trading),
                        model(traded(), "users.last = User.first", "users.first = User.last"),
                        List.of("insert into users (first, last) values ('Ada', 'Byron')"),
                        List.of(
                                "rename column users.first to first_autogen_aside",
                                "rename column users.last to first",
                                "rename column users.first_autogen_aside to last",
                                "drop unique constraint uq_last (first) on users",
                                "add unique constraint uq_last (last) on users"),
                        "select last || ' ' || first from users",
                        List.of("Ada Byron")),
                new Case(
                        "an attribute that takes the column that another one leaves",
                        model(schema(table("users", text("first"), text("last"))), trading),
                        model(
                                schema(table("users", text("last"), text("family"))),
                                "users.last = User.first",
                                "users.family = User.last"),
                        List.of("insert into users (first, last) values ('Ada', 'Byron')"),
                        List.of("rename column users.last to family", "rename column users.first to last"),
                        "select last || ' ' || family from users",
                        List.of("Ada Byron")),
                new Case(
                        "a column is called otherwise, one goes and one comes",
                        model(schema(table("users", text("name"), text("fax"))), join(USER, "users.fax = User.fax")),
                        model(
                                schema(table("users", text("full_name"), text("phone"))),
                                join(FULL, "users.phone = User.phone")),
                        List.of("insert into users (name) values ('Ada')"),
                        List.of(
                                "rename column users.name to full_name",
                                "add column users.phone text",
                                "drop column users.fax"),
                        "select full_name from users",
                        List.of("Ada")));
    }

    private static Schema traded() {
        return schema(table("users", text("first"), text("last"))
                .constraint(UniqueConstraint.of("uq_last", List.of("last"))));
    }

    private static String[] join(String[] some, String more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static Stream<Case> tables() {
        return Stream.of(
                new Case(
                        "a table, to which a foreign key points",
                        model(owned("users"), "users.id = User.id", "orders.user_id = Order.user"),
                        model(owned("people"), "people.id = User.id", "orders.user_id = Order.user"),
                        List.of("insert into users values (7)", "insert into orders (user_id) values (7)"),
                        List.of("rename table users to people"),
                        "select people.id::text from orders join people on people.id = user_id",
                        List.of("7")),
                new Case(
                        "a table, its sequence, its join table and a column of each",
                        model(
                                sequences(joined("users", "name", "users_roles", "users_id"), "users_seq"),
                                "users.id = User.id",
                                "users.name = User.name",
                                "roles.id = Role.id",
                                "users_roles.users_id = User.roles",
                                "users_roles.roles_id = User.roles"),
                        model(
                                sequences(joined("people", "full_name", "people_roles", "people_id"), "people_seq"),
                                "people.id = User.id",
                                "people.full_name = User.name",
                                "roles.id = Role.id",
                                "people_roles.people_id = User.roles",
                                "people_roles.roles_id = User.roles"),
                        List.of(
                                "insert into users (name) values ('Ada')",
                                "insert into roles default values",
                                "insert into users_roles values (1, 1)",
                                "select nextval('users_seq')"),
                        List.of(
                                "rename table users to people",
                                "rename table users_roles to people_roles",
                                "rename sequence users_seq to people_seq",
                                "rename column people.name to full_name",
                                "rename column people_roles.users_id to people_id"),
                        "select full_name from people join people_roles on people_id = id"
                                + " union all select nextval('people_seq')::text",
                        List.of("Ada", "51")),
                new Case(
                        "a table that points to itself, with a check that names it",
                        model(nested("tree"), "tree.id = Tree.id", "tree.parent_id = Tree.parent"),
                        model(nested("forest"), "forest.id = Tree.id", "forest.parent_id = Tree.parent"),
                        List.of("insert into tree values (1, null), (2, 1)"),
                        List.of("rename table tree to forest"),
                        "select count(*)::text from forest",
                        List.of("2")),
                new Case(
                        "a table that goes to another schema under another name",
                        model(
                                new Schema(
                                        List.of("crm", "public"),
                                        schema(table("users", text("name"))).tables(),
                                        List.of()),
                                USER),
                        model(
                                new Schema(
                                        List.of("crm", "public"),
                                        List.of(table("leads", text("name"))
                                                .name(QualifiedName.of("crm", "leads"))
                                                .build()),
                                        List.of()),
                                "crm.leads.id = User.id",
                                "crm.leads.name = User.name"),
                        List.of("insert into users (name) values ('Ada')"),
                        List.of("move table users to schema crm", "rename table crm.users to leads"),
                        "select name from crm.leads",
                        List.of("Ada")));
    }

    /** Names that were left behind by a rename, and are needed. */
    private static Stream<Case> later() {
        String[] people = {"people.id = User.id"};
        String[] columns = {"users.id = User.id", "users.full_name = User.name"};
        return Stream.of(
                new Case(
                        "a key that is called after a table that comes again",
                        model(
                                schema(table("people")
                                        .name(name("people"))
                                        .withoutConstraints()
                                        .constraint(key("users", "id"))),
                                people),
                        model(schema(table("people"), table("users")), join(people, "users.id = Visitor.id")),
                        List.of("insert into people default values"),
                        List.of(
                                "rename constraint users_pkey to people_pkey on people",
                                "create table users (1 column)"),
                        "select id::text from people",
                        List.of("1")),
                new Case(
                        "an index and a check that are called after a column that comes again",
                        model(
                                schema(table("users", text("full_name"))
                                        .constraint(positive("ck_users_name", "full_name"))
                                        .index(over("ix_users_name", "full_name"))),
                                columns),
                        model(
                                schema(table("users", text("full_name"), text("name"))
                                        .constraint(positive("ck_users_full_name", "full_name"))
                                        .constraint(positive("ck_users_name", "name"))
                                        .index(over("ix_users_full_name", "full_name"))
                                        .index(over("ix_users_name", "name"))),
                                join(columns, "users.name = User.nick")),
                        List.of("insert into users (full_name) values ('Ada')"),
                        List.of(
                                "rename constraint ck_users_name to ck_users_full_name on users",
                                "rename index ix_users_name to ix_users_full_name on users",
                                "add column users.name text",
                                "add check ck_users_name (name <> '') on users",
                                "create index ix_users_name on users (name)"),
                        "select full_name from users",
                        List.of("Ada")));
    }

    private static CheckConstraint positive(String name, String column) {
        return CheckConstraint.of(name, column + " <> ''").named(name, false);
    }

    private static Index over(String name, String column) {
        return Index.of(name, List.of(column)).named(name, false);
    }

    private static Schema owned(String users) {
        return schema(
                keyless(users, bigint("id").notNull()).constraint(key(users, "id")),
                table("orders", bigint("user_id"))
                        .constraint(ForeignKey.of("fk_orders_user_id", List.of("user_id"), name(users), List.of("id"))
                                .named("fk_orders_user_id", false)));
    }

    private static Schema joined(String users, String column, String join, String reference) {
        return schema(
                table(users, text(column)),
                table("roles"),
                keyless(join, bigint(reference).notNull(), bigint("roles_id").notNull())
                        .constraint(new PrimaryKey(join + "_pkey", false, List.of(reference, "roles_id")))
                        .constraint(ForeignKey.of("a", List.of(reference), name(users), List.of("id"))
                                .named("fk_" + join + "_" + reference, false))
                        .constraint(ForeignKey.of("b", List.of("roles_id"), name("roles"), List.of("id"))
                                .named("fk_" + join + "_roles_id", false)));
    }

    private static Schema nested(String table) {
        Table.Builder builder = keyless(table, bigint("id").notNull(), bigint("parent_id"))
                .constraint(key(table, "id"))
                .constraint(CheckConstraint.of("ck", table + ".id <> " + table + ".parent_id"))
                .constraint(ForeignKey.of("fk", List.of("parent_id"), name(table), List.of("id"))
                        .named("fk_" + table + "_parent_id", false));
        return schema(builder);
    }
}
