package dev.autogen.differ;

import static dev.autogen.differ.DatabaseCases.column;
import static dev.autogen.differ.DatabaseCases.differs;
import static dev.autogen.differ.DatabaseCases.identity;
import static dev.autogen.differ.DatabaseCases.same;
import static dev.autogen.differ.DatabaseCases.schema;
import static dev.autogen.differ.DatabaseCases.sequence;
import static dev.autogen.differ.DatabaseCases.t;
import static dev.autogen.differ.DatabaseCases.withDefault;

import dev.autogen.schema.Column;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;

/** Columns and sequences. */
final class ColumnCases {

    private ColumnCases() {}

    static Stream<DatabaseCases.Case> types() {
        return Stream.of(
                same("J-T01 varchar", "create table t (a character varying(255))", column("varchar(255)")),
                same("J-T09 floats", "create table t (a float(53))", column("double precision")),
                same("J-T13 timestamp(6)", "create table t (a timestamp)", column("timestamp(6)")),
                same("J-T21 arrays", "create table t (a varchar(255) array)", column("varchar(255)[]")),
                same(
                        "J-T22 a type's other spelling",
                        "create domain mail as text; create table t (a mail)",
                        column("public.mail")),
                differs(
                        "J-T03 wider",
                        "create table t (a varchar(50))",
                        column("varchar(100)"),
                        "alter column t.a type varchar(50) -> varchar(100)"),
                differs(
                        "J-T07 scale",
                        "create table t (a numeric(10,2))",
                        column("numeric(10,8)"),
                        "alter column t.a type numeric(10,2) -> numeric(10,8)"),
                differs(
                        "J-T14 instant",
                        "create table t (a timestamp)",
                        column("timestamptz"),
                        "alter column t.a type timestamp -> timestamptz"),
                differs(
                        "J-T19 json",
                        "create table t (a json)",
                        column("jsonb"),
                        "alter column t.a type json -> jsonb"),
                differs(
                        "J-T05 text to oid",
                        "create table t (a text)",
                        column("oid"),
                        "alter column t.a type text -> oid"),
                differs(
                        "A-TY28 varchar to uuid",
                        "create table t (a varchar(36))",
                        column("uuid"),
                        "alter column t.a type varchar(36) -> uuid"),
                differs(
                        "A-TY29 a default that cannot be cast",
                        "create table t (a varchar(9) default 'x')",
                        withDefault("integer", "0"),
                        "alter column t.a drop default, type varchar(9) -> integer, set default 0"),
                differs(
                        "A-TY29 a default, back to text",
                        "create table t (a integer default 7)",
                        withDefault("text", "'x'"),
                        "alter column t.a drop default, type integer -> text, set default 'x'"),
                differs(
                        "A-C06 type and nullability",
                        "create table t (a integer)",
                        schema(t().column(Column.of("a", SqlType.of("bigint")).notNull())),
                        "alter column t.a type integer -> bigint, set not null"));
    }

    static Stream<DatabaseCases.Case> defaults() {
        return Stream.of(
                same(
                        "A-D04 string",
                        "create table t (a varchar(9) default 'it''s')",
                        withDefault("varchar(9)", "'it''s'")),
                same(
                        "A-D07 now",
                        "create table t (a timestamptz default now())",
                        withDefault("timestamptz", "(NOW( ))")),
                same(
                        "J-I18 current_timestamp",
                        "create table t (a timestamptz default current_timestamp)",
                        withDefault("timestamptz", "current_timestamp")),
                same("J-T20 json", "create table t (a jsonb default '{}')", withDefault("jsonb", "'{}'")),
                same("A-D18 boolean", "create table t (a boolean default true)", withDefault("boolean", "TRUE")),
                same("null is no default", "create table t (a integer)", withDefault("integer", "NULL")),
                differs(
                        "A-D01 another",
                        "create table t (a text default 'x')",
                        withDefault("text", "'y'"),
                        "alter column t.a set default 'y'"),
                differs(
                        "A-D15 added",
                        "create table t (a text)",
                        withDefault("text", "''"),
                        "alter column t.a set default ''"),
                differs(
                        "A-D15 removed",
                        "create table t (a text default 'x')",
                        column("text"),
                        "alter column t.a drop default"));
    }

    static Stream<DatabaseCases.Case> identities() {
        Schema serial = schema(t().column(Column.of("id", SqlType.of("bigint")).notNull())
                .constraint(new PrimaryKey("t_pkey", false, List.of("id"))));
        return Stream.of(
                same(
                        "J-S01 identity",
                        "create table t (id bigint generated by default as identity primary key)",
                        schema(identity())),
                same(
                        "J-S01 always",
                        "create table t (id bigint generated always as identity primary key)",
                        schema(identity())),
                same("J-S01 serial", "create table t (id bigserial primary key)", schema(identity())),
                same(
                        "A-ID09 another sequence",
                        "create sequence s increment by 50; create table t (id bigint default nextval('s') primary key)",
                        sequence(serial, 1, 50)),
                same(
                        "J-S05 bounds, cache, start",
                        "create sequence s start 9 increment 50 maxvalue 999999 cache 5 cycle",
                        sequence(schema(), 1, 50)),
                differs(
                        "J-S06 increment",
                        "create sequence s start 9 maxvalue 999999",
                        sequence(schema(), 1, 50),
                        "alter sequence s increment by 50"),
                differs("A-ID11 missing", "select 1", sequence(schema(), 1, 50), "create sequence s"),
                differs(
                        "A-ID01 identity added",
                        "create table t (id bigint primary key)",
                        schema(identity()),
                        "alter column t.id set identity"),
                differs(
                        "A-ID02 identity removed",
                        "create table t (id bigint generated by default as identity primary key)",
                        serial,
                        "alter column t.id drop identity"));
    }
}
