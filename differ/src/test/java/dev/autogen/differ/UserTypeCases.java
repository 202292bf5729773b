package dev.autogen.differ;

import static dev.autogen.differ.DatabaseCases.differs;
import static dev.autogen.differ.DatabaseCases.same;
import static dev.autogen.differ.DatabaseCases.schema;
import static dev.autogen.differ.DatabaseCases.t;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.TypeAttribute;
import java.util.List;
import java.util.stream.Stream;

/** Enum types and composite types. */
final class UserTypeCases {

    private static final QualifiedName MOOD = QualifiedName.of("public", "mood");
    private static final QualifiedName ADDRESS = QualifiedName.of("public", "address");
    private static final SqlType TEXT = SqlType.of("text");
    private static final String SAD_OK = "create type mood as enum ('OK', 'SAD')";

    private UserTypeCases() {}

    private static Schema mood(Schema schema, String... labels) {
        return schema.withTypes(List.of(EnumType.of(MOOD, labels)), List.of());
    }

    private static Schema address(Schema schema, String... attributes) {
        List<TypeAttribute> list =
                Stream.of(attributes).map(name -> TypeAttribute.of(name, TEXT)).toList();
        return schema.withTypes(List.of(), List.of(new CompositeType(ADDRESS, list)));
    }

    private static Column a(String type) {
        return Column.of("a", SqlType.parse(type));
    }

    private static Schema column(String type) {
        return schema(t().column(a(type)));
    }

    static Stream<DatabaseCases.Case> unchangedEnums() {
        return Stream.of(
                same(
                        "a named enum",
                        SAD_OK + "; create table t (a mood default 'OK')",
                        mood(schema(t().column(a("Mood").withDefault("'OK'"))), "OK", "SAD")),
                same(
                        "Hibernate's casts",
                        SAD_OK + "; create cast (varchar as mood) with inout as implicit;"
                                + " create cast (mood as varchar) with inout as implicit; create table t (a mood)",
                        mood(column("mood"), "OK", "SAD")),
                same("an array of it", SAD_OK + "; create table t (a mood[])", mood(column("Mood array"), "OK", "SAD")),
                same(
                        "its schema spelled out",
                        SAD_OK + "; create table t (a mood)",
                        mood(column("public.mood"), "OK", "SAD")),
                same(
                        "the values in another order",
                        SAD_OK + "; create table t (a mood)",
                        mood(column("mood"), "SAD", "OK")),
                same(
                        "a check that the server writes otherwise",
                        SAD_OK + "; create table t (a mood, constraint c check (a in ('OK', 'SAD')))",
                        mood(
                                schema(t().column(a("mood")).constraint(CheckConstraint.of("c", "a in ('OK', 'SAD')"))),
                                "OK",
                                "SAD")),
                same("a type that the model only uses", SAD_OK + "; create table t (a mood)", column("mood")),
                same("a domain", "create domain mood as text; create table t (a mood)", column("mood")));
    }

    static Stream<DatabaseCases.Case> changedEnums() {
        return Stream.of(
                differs(
                        "a new type",
                        "create table t (b integer)",
                        mood(
                                schema(t().column(Column.of("b", SqlType.of("integer")))
                                        .column(a("mood").withDefault("'OK'"))),
                                "OK"),
                        "create enum type mood (OK)",
                        "add column t.a mood default 'OK'"),
                differs("a type that is gone", SAD_OK, schema(), "drop enum type mood"),
                differs(
                        "a type that goes with its table",
                        SAD_OK + "; create table t (a mood)",
                        schema(),
                        "drop table t",
                        "drop enum type mood"),
                differs(
                        "a string becomes an enum",
                        "create table t (a varchar(255) default 'OK'); insert into t values ('SAD')",
                        mood(schema(t().column(a("mood").withDefault("'SAD'"))), "OK", "SAD"),
                        "create enum type mood (OK, SAD)",
                        "alter column t.a drop default, type varchar(255) -> mood, set default 'SAD'"),
                differs(
                        "a type that only the server knows becomes a new enum",
                        "create table t (a tsvector)",
                        mood(column("mood"), "OK"),
                        "create enum type mood (OK)",
                        "alter column t.a type tsvector -> mood"),
                differs(
                        "a column of a type is not of another one of the same name elsewhere",
                        "create schema crm; create type crm.mood as enum ('OK', 'SAD'); " + SAD_OK
                                + "; create table t (a mood)",
                        schema(t().column(a("mood")))
                                .withTypes(
                                        List.of(
                                                EnumType.of(MOOD, "OK", "SAD"),
                                                EnumType.of(MOOD.in("crm"), "SAD", "OH", "OK")),
                                        List.of())
                                .withNamespaces(List.of("crm", "public")),
                        "add value OH to enum type crm.mood"),
                differs(
                        "an enum becomes a string",
                        SAD_OK + "; create table t (a mood default 'OK'); insert into t values ('SAD')",
                        schema(t().column(a("varchar(255)").withDefault("'OK'"))),
                        "alter column t.a drop default, type mood -> varchar(255), set default 'OK'",
                        "drop enum type mood"),
                differs(
                        "another default",
                        SAD_OK + "; create table t (a mood default 'OK')",
                        mood(schema(t().column(a("mood").withDefault("'SAD'"))), "OK", "SAD"),
                        "alter column t.a set default 'SAD'"));
    }

    static Stream<DatabaseCases.Case> values() {
        String used = SAD_OK + "; create table t (a mood default 'OK', b mood[] default '{OK}', c integer,"
                + " constraint c check (a <> 'SAD' or c > 0)); create index x on t (c) where a = 'OK';"
                + " create index y on t (a); insert into t values ('OK', '{OK,OK}', 1)";
        return Stream.of(
                differs(
                        "a value at the end",
                        used,
                        mood(usedBy("OK"), "OK", "SAD", "SO_SO"),
                        "add value SO_SO to enum type mood"),
                differs(
                        "a value in front",
                        used,
                        mood(usedBy("OK"), "HAPPY", "OK", "SAD"),
                        "add value HAPPY to enum type mood before OK"),
                differs(
                        "values in between",
                        used,
                        mood(usedBy("OK"), "OK", "P", "Q", "SAD"),
                        "add value P to enum type mood after OK",
                        "add value Q to enum type mood after P"),
                differs(
                        "a value that is used at once",
                        used,
                        mood(usedBy("NEW"), "NEW", "OK", "SAD"),
                        "rebuild enum type mood (NEW, OK, SAD)",
                        "alter column t.a set default 'NEW'"),
                differs(
                        "a value that is gone",
                        SAD_OK
                                + "; create table t (a mood default 'OK', c integer); create index x on t (c) where a = 'OK';"
                                + " insert into t values ('OK', 1)",
                        mood(
                                schema(t().column(a("mood").withDefault("'OK'"))
                                        .column(Column.of("c", SqlType.of("integer")))
                                        .index(Index.of("x", List.of("c")).where("a = 'OK'"))),
                                "OK"),
                        "rebuild enum type mood (OK)"),
                differs(
                        "a value that is gone with the column that held it",
                        SAD_OK + "; create table t (a mood, c mood default 'SAD'); insert into t values ('OK', 'SAD')",
                        mood(column("mood"), "OK"),
                        "drop column t.c",
                        "rebuild enum type mood (OK)"),
                differs(
                        "a value in the place of another",
                        SAD_OK + "; create table t (a mood default 'SAD')",
                        mood(schema(t().column(a("mood").withDefault("'FINE'"))), "FINE", "OK"),
                        "rebuild enum type mood (FINE, OK, SAD)",
                        "alter column t.a set default 'FINE'",
                        "rebuild enum type mood (FINE, OK)"),
                differs(
                        "odd values",
                        SAD_OK,
                        mood(schema(), "OK", "SAD", "it's", "\\ \" $1 */"),
                        "add value it's to enum type mood",
                        "add value \\ \" $1 */ to enum type mood"));
    }

    private static Schema usedBy(String value) {
        return mood(
                schema(t().column(a("mood").withDefault("'" + value + "'"))
                        .column(Column.of("b", SqlType.parse("mood[]")).withDefault("'{OK}'"))
                        .column(Column.of("c", SqlType.of("integer")))
                        .constraint(CheckConstraint.of("c", "a <> 'SAD' or c > 0"))
                        .index(Index.of("x", List.of("c")).where("a = 'OK'"))
                        .index(Index.of("y", List.of("a")))),
                "OK",
                "SAD");
    }

    static Stream<DatabaseCases.Case> composites() {
        String zip = "create type address as (zip text)";
        return Stream.of(
                same("a struct", zip + "; create table t (a address)", address(column("Address"), "zip")),
                same(
                        "its attributes in another order",
                        "create type address as (zip text, city text); create table t (a address)",
                        address(column("address"), "city", "zip")),
                differs(
                        "a new struct",
                        "select 1",
                        address(column("address"), "zip"),
                        "create composite type address (zip)",
                        "create table t (1 column)"),
                differs(
                        "another attribute, in use",
                        zip + "; create table t (a address); insert into t values (row('1'))",
                        address(column("address"), "zip", "city"),
                        "add attribute address.city text"),
                differs(
                        "an attribute less, in use",
                        "create type address as (zip text, city text); create table t (a address)",
                        address(column("address"), "zip"),
                        "drop attribute address.city"),
                differs(
                        "an attribute of another type",
                        "create type address as (zip integer, city text); create table t (a address)",
                        address(column("address"), "zip", "city"),
                        "drop attribute address.zip",
                        "add attribute address.zip text"),
                differs(
                        "one in another, created and dropped",
                        "create type b as (x text); create type a as (y b); create type z as (y a)",
                        schema().withTypes(
                                        List.of(EnumType.of(MOOD, "A")),
                                        List.of(composite("d", "c"), composite("c", "mood"))),
                        "create enum type mood (A)",
                        "create composite type c (x)",
                        "create composite type d (x)",
                        "drop composite type z",
                        "drop composite type a",
                        "drop composite type b"));
    }

    private static CompositeType composite(String name, String type) {
        return new CompositeType(QualifiedName.of("public", name), List.of(TypeAttribute.of("x", SqlType.parse(type))));
    }
}
