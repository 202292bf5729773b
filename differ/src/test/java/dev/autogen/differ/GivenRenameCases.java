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

import dev.autogen.differ.RenameCases.Case;
import dev.autogen.differ.rename.Named;
import dev.autogen.differ.rename.Named.Kind;
import dev.autogen.differ.rename.Rename;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;
import java.util.stream.Stream;

/** Renames that no attribute tells, one of each kind, with rows that must still be there. */
final class GivenRenameCases {

    private static final String ADA = "insert into users (name) values ('Ada')";

    private GivenRenameCases() {}

    static Stream<Case> all() {
        return Stream.of(columns(), tables(), types(), parts()).flatMap(s -> s);
    }

    private static Stream<Case> columns() {
        return Stream.of(
                new Case(
                        "a column of another attribute, without being told",
                        model(schema(table("users", text("name"))), "users.name = User.name"),
                        model(schema(table("users", text("full_name"))), "users.full_name = User.fullName"),
                        List.of(),
                        List.of("add column users.full_name text", "drop column users.name"),
                        "select count(*)::text from users",
                        List.of("0")),
                new Case(
                        "a column of another attribute",
                        model(schema(table("users", text("name"))), "users.name = User.name"),
                        model(schema(table("users", text("full_name"))), "users.full_name = User.fullName"),
                        List.of(ADA),
                        List.of("rename column users.name to full_name"),
                        "select full_name from users",
                        List.of("Ada"),
                        List.of(column("users", "name", "full_name"))),
                new Case(
                        "a column of another attribute, its type and whether it takes null",
                        plain(schema(table("users", bigint("age")))),
                        plain(schema(table("users", text("years").notNull()))),
                        List.of("insert into users (age) values (36)"),
                        List.of(
                                "rename column users.age to years",
                                "alter column users.years type bigint -> text, set not null"),
                        "select years from users",
                        List.of("36"),
                        List.of(column("users", "age", "years"))),
                new Case(
                        "a column that attributes take for another one",
                        model(schema(table("users", text("name"))), "users.name = User.name"),
                        model(
                                schema(table("users", text("title"), text("full_name"))),
                                "users.title = User.name",
                                "users.full_name = User.fullName"),
                        List.of(ADA),
                        List.of("rename column users.name to full_name", "add column users.title text"),
                        "select full_name from users",
                        List.of("Ada"),
                        List.of(column("users", "name", "full_name"))));
    }

    private static Stream<Case> tables() {
        return Stream.of(
                new Case(
                        "the table of another entity, its sequence, one of its columns, and what points to it",
                        plain(sequences(orders("users", "name"), "users_seq")),
                        plain(sequences(orders("people", "full_name"), "people_seq")),
                        List.of(
                                "insert into users (id, name) values (7, 'Ada')",
                                "insert into orders (user_id) values (7)",
                                "select nextval('users_seq')"),
                        List.of(
                                "rename table users to people",
                                "rename sequence users_seq to people_seq",
                                "rename column people.name to full_name"),
                        "select full_name from orders join people on people.id = user_id"
                                + " union all select nextval('people_seq')::text",
                        List.of("Ada", "51"),
                        List.of(
                                new Rename(Named.of(Kind.TABLE, name("users")), Named.of(Kind.TABLE, name("people"))),
                                new Rename(
                                        new Named(Kind.COLUMN, name("users"), "name"),
                                        new Named(Kind.COLUMN, name("people"), "full_name")))),
                new Case(
                        "a sequence",
                        plain(sequences(schema(), "numbers")),
                        plain(sequences(schema(), "ids")),
                        List.of("select nextval('numbers')"),
                        List.of("rename sequence numbers to ids"),
                        "select nextval('ids')::text",
                        List.of("51"),
                        List.of(new Rename(
                                Named.of(Kind.SEQUENCE, name("numbers")), Named.of(Kind.SEQUENCE, name("ids"))))));
    }

    private static Schema orders(String users, String column) {
        return schema(
                keyless(users, bigint("id").notNull(), text(column))
                        .constraint(key(users, "id"))
                        .index(Index.of("ix_" + users, List.of(column)).named("ix_" + users, false)),
                table("orders", bigint("user_id"))
                        .constraint(ForeignKey.of("fk_orders_user_id", List.of("user_id"), name(users), List.of("id"))
                                .named("fk_orders_user_id", false)));
    }

    private static Stream<Case> types() {
        List<String> row = List.of("insert into users (all_of_them) values ('{ok}')");
        return Stream.of(
                new Case(
                        "an enum type, a column of it and of its array",
                        plain(moods("mood", "'ok'", "ok", "sad")),
                        plain(moods("feeling", "'ok'", "ok", "sad")),
                        row,
                        List.of("rename type mood to feeling"),
                        "select pg_typeof(m) || ' ' || m || all_of_them[1] from users",
                        List.of("feeling okok"),
                        List.of(type("mood", "feeling"))),
                new Case(
                        "a value of an enum type, and one more",
                        plain(moods("mood", "'ok'", "ok", "sad")),
                        plain(moods("mood", "'fine'", "fine", "sad", "glad")),
                        row,
                        List.of("rename value ok of enum type mood to fine", "add value glad to enum type mood"),
                        "select m || '' || all_of_them[1] from users",
                        List.of("finefine"),
                        List.of(value("mood", "ok", "mood", "fine"))),
                new Case(
                        "a value of an enum type that is sorted elsewhere then",
                        plain(moods("mood", "'ok'", "great", "ok", "sad")),
                        plain(moods("mood", "'a bit'", "a bit", "great", "sad")),
                        row,
                        List.of("rename value ok of enum type mood to a bit"),
                        "select m || '' || all_of_them[1] from users",
                        List.of("a bita bit"),
                        List.of(value("mood", "ok", "mood", "a bit"))),
                new Case(
                        "an enum type and one of its values",
                        plain(moods("mood", "'ok'", "ok", "sad")),
                        plain(moods("Feeling", "'it''s fine'", "it's fine", "sad")),
                        row,
                        List.of("rename type mood to Feeling", "rename value ok of enum type Feeling to it's fine"),
                        "select m::text from users",
                        List.of("it's fine"),
                        List.of(type("mood", "Feeling"), value("mood", "ok", "Feeling", "it's fine"))));
    }

    private static Schema moods(String type, String otherwise, String... labels) {
        SqlType mood = SqlType.parse(type.equals("Feeling") ? "\"Feeling\"" : type);
        return schema(table(
                        "users", Column.of("m", mood).withDefault(otherwise), Column.of("all_of_them", mood.asArray())))
                .withTypes(List.of(EnumType.of(name(type), labels)), List.of());
    }

    private static Stream<Case> parts() {
        Column name = text("name");
        return Stream.of(
                new Case(
                        "an index that nobody named keeps its name",
                        plain(schema(table("users", name).index(implicit("ix_old")))),
                        plain(schema(table("users", name).index(implicit("ix_new")))),
                        List.of(ADA),
                        List.of(),
                        "select name from users",
                        List.of("Ada")),
                new Case(
                        "an index that nobody named, and somebody renames",
                        plain(schema(table("users", name).index(implicit("ix_old")))),
                        plain(schema(table("users", name).index(implicit("ix_new")))),
                        List.of(ADA),
                        List.of("rename index ix_old to ix_new on users"),
                        "select name from users",
                        List.of("Ada"),
                        List.of(new Rename(
                                new Named(Kind.INDEX, name("users"), "ix_old"),
                                new Named(Kind.INDEX, name("users"), "ix_new")))),
                new Case(
                        "a constraint that nobody named, and somebody renames",
                        plain(schema(table("users", name).constraint(unique("uq_old")))),
                        plain(schema(table("users", name).constraint(unique("uq_new")))),
                        List.of(ADA),
                        List.of("rename constraint uq_old to uq_new on users"),
                        "select name from users",
                        List.of("Ada"),
                        List.of(new Rename(
                                new Named(Kind.CONSTRAINT, name("users"), "uq_old"),
                                new Named(Kind.CONSTRAINT, name("users"), "uq_new")))),
                new Case(
                        "a constraint and an index with names that somebody chose, without being told",
                        plain(schema(table("users", name)
                                .constraint(unique("uq_old").named("uq_old", true))
                                .index(implicit("ix_old").named("ix_old", true)))),
                        plain(schema(table("users", name)
                                .constraint(unique("uq_new").named("uq_new", true))
                                .index(implicit("ix_new").named("ix_new", true)))),
                        List.of(ADA),
                        List.of(
                                "rename index ix_old to ix_new on users",
                                "rename constraint uq_old to uq_new on users"),
                        "select name from users",
                        List.of("Ada")));
    }

    private static Index implicit(String name) {
        return Index.of(name, List.of("name")).named(name, false);
    }

    private static UniqueConstraint unique(String name) {
        return UniqueConstraint.of(name, List.of("name")).named(name, false);
    }

    private static EntityModel plain(Schema schema) {
        return model(schema);
    }

    private static Rename column(String table, String from, String to) {
        return new Rename(new Named(Kind.COLUMN, name(table), from), new Named(Kind.COLUMN, name(table), to));
    }

    private static Rename type(String from, String to) {
        return new Rename(Named.of(Kind.TYPE, name(from)), Named.of(Kind.TYPE, name(to)));
    }

    private static Rename value(String fromType, String from, String toType, String to) {
        return new Rename(new Named(Kind.VALUE, name(fromType), from), new Named(Kind.VALUE, name(toType), to));
    }
}
