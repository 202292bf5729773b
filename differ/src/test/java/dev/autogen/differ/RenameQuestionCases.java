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

import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;
import java.util.stream.Stream;

/** What went away and what is new, and what is asked about it; the twin about which nothing is asked beside it. */
final class RenameQuestionCases {

    private RenameQuestionCases() {}

    /** @param asks for each question what is gone, and the candidates, the likeliest first */
    record Case(String name, EntityModel snapshot, EntityModel entities, List<String> asks) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> all() {
        return Stream.of(columns(), ranked(), tables(), sequencesAndValues()).flatMap(s -> s);
    }

    private static Case of(String name, Schema from, Schema to, String... asks) {
        return new Case(name, model(from), model(to), List.of(asks));
    }

    private static Schema users(Column... columns) {
        return schema(table("users", columns));
    }

    private static Column varchar(String name, int length) {
        return Column.of(name, SqlType.of("character varying", length));
    }

    private static Stream<Case> columns() {
        return Stream.of(
                of("nothing is another", users(text("name")), users(text("name"))),
                of("only a drop", users(text("name")), users()),
                of("only an addition", users(), users(text("name"))),
                of("a drop here, an addition there", drop("users", "orders"), drop("orders", "users")),
                of(
                        "one goes and one like it comes",
                        users(text("name")),
                        users(text("full_name")),
                        "column users.name: full_name"),
                of("one of another type", users(text("name")), users(bigint("name_id"))),
                of("one with another type's values", users(bigint("age")), users(text("remark"))),
                of(
                        "the same, under a name like it",
                        users(bigint("age")),
                        users(text("age_text")),
                        "column users.age: age_text"),
                of(
                        "another length and not null",
                        users(varchar("name", 50)),
                        users(varchar("full_name", 100).notNull()),
                        "column users.name: full_name"),
                of(
                        "an array",
                        users(text("tags")),
                        users(Column.of("tag_list", SqlType.of("text").asArray()))),
                of(
                        "a generated column goes",
                        users(text("a"), text("low").withGeneratedAs("lower(a)")),
                        users(text("a"), text("lower_a"))),
                of(
                        "a generated column comes",
                        users(text("a"), text("low")),
                        users(text("a"), text("lower_a").withGeneratedAs("lower(a)"))),
                of("references to different tables", reference("user_id", "users"), reference("item_id", "items")),
                of(
                        "references to the same table",
                        reference("user_id", "users"),
                        reference("customer_id", "users"),
                        "column orders.user_id: customer_id"),
                of(
                        "an enum type instead of a text",
                        users(text("mood")),
                        moods("mood_now", "ok"),
                        "column users.mood: mood_now"));
    }

    private static Schema drop(String with, String without) {
        return schema(table(with, text("name")), table(without));
    }

    private static Schema reference(String column, String to) {
        return schema(
                table("users"),
                table("items"),
                table("orders", bigint(column))
                        .constraint(ForeignKey.of("fk_" + column, List.of(column), name(to), List.of("id"))));
    }

    private static Schema moods(String column, String... labels) {
        return schema(table("users", Column.of(column, SqlType.of("mood"))))
                .withTypes(List.of(EnumType.of(name("mood"), labels)), List.of());
    }

    private static Stream<Case> ranked() {
        return Stream.of(
                of(
                        "the like name first",
                        users(text("street"), text("city")),
                        users(text("home_city"), text("home_street")),
                        "column users.street: home_street home_city",
                        "column users.city: home_city home_street"),
                of(
                        "the same type first",
                        users(text("a"), varchar("note", 20), text("b")),
                        users(text("a"), text("b"), text("words"), varchar("lines", 20)),
                        "column users.note: lines words"),
                of(
                        "the same place first",
                        users(text("a"), text("x"), text("b")),
                        users(text("a"), text("q"), text("b"), text("p")),
                        "column users.x: q p"),
                new Case(
                        "the same attribute of another embeddable first",
                        model(users(text("x")), "users.x = User.address.city"),
                        model(users(text("p"), text("q")), "users.p = User.home.street", "users.q = User.home.city"),
                        List.of("column users.x: q p")));
    }

    private static Stream<Case> tables() {
        return Stream.of(
                of("only a table that goes", schema(table("users", text("name"))), schema()),
                of(
                        "another entity with the same columns",
                        schema(table("users", text("name"))),
                        schema(table("people", text("name"))),
                        "table users: people"),
                of(
                        "a table with a few columns in common",
                        schema(table("users", text("name"), text("email"), text("phone"))),
                        schema(table("invoices", bigint("total"), text("number"), text("street")))),
                of(
                        "the more in common first",
                        schema(table("users", text("name"), text("email"))),
                        schema(
                                table("accounts", text("name"), text("email"), text("mail")),
                                table("people", text("name"), text("email"))),
                        "table users: people accounts"),
                of(
                        "columns of different types",
                        schema(keyless("users", text("a"), text("b"))),
                        schema(keyless("people", bigint("a"), bigint("b")))),
                of(
                        "a join table, by what it points to",
                        joined("friends", "owner_id", "friend_id"),
                        joined("contacts", "owner_id", "contact_id"),
                        "table friends: contacts"));
    }

    private static Schema joined(String join, String one, String other) {
        Table.Builder table = keyless(join, bigint(one).notNull(), bigint(other).notNull())
                .constraint(key(join, one, other))
                .constraint(ForeignKey.of("fk_" + one, List.of(one), name("users"), List.of("id")))
                .constraint(ForeignKey.of("fk_" + other, List.of(other), name("groups"), List.of("id")));
        return schema(table("users"), table("groups"), table);
    }

    private static Stream<Case> sequencesAndValues() {
        return Stream.of(
                of("only a sequence that goes", sequences(schema(), "numbers"), schema()),
                of(
                        "another sequence",
                        sequences(schema(), "numbers"),
                        sequences(schema(), "ids"),
                        "sequence numbers: ids"),
                of(
                        "sequences that come and go with their tables",
                        sequences(schema(table("users", text("a"), text("b"))), "users_seq"),
                        sequences(schema(table("items", bigint("c"), bigint("d"))), "items_seq")),
                of("only a value that goes", moods("m", "ok", "sad"), moods("m", "ok")),
                of("only a value that comes", moods("m", "ok"), moods("m", "ok", "sad")),
                of(
                        "a value in the same place",
                        moods("m", "ok", "sad"),
                        moods("m", "fine", "sad"),
                        "value mood.ok: fine"),
                of("a value elsewhere, and nothing like it", moods("m", "ok", "sad"), moods("m", "sad", "glum")),
                of(
                        "a value elsewhere, under a name like it",
                        moods("m", "sad", "ok"),
                        moods("m", "okay", "sad"),
                        "value mood.ok: okay"));
    }
}
