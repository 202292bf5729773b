package dev.autogen.differ;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
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
import java.util.List;
import java.util.stream.Stream;

/**
 * Databases made by SQL, and models. The ids are those of the collected cases: A for Alembic's, J for those of the Java
 * tools.
 */
final class DatabaseCases {

    private static final QualifiedName T = QualifiedName.of("public", "t");
    private static final QualifiedName P = QualifiedName.of("public", "p");
    private static final String STATUS = "status in ('A','B')";

    private DatabaseCases() {}

    record Case(String name, String sql, Schema model, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case same(String name, String sql, Schema model) {
        return new Case(name, sql, model, List.of());
    }

    private static Case differs(String name, String sql, Schema model, String... expected) {
        return new Case(name, sql, model, List.of(expected));
    }

    private static Schema schema(Table.Builder... tables) {
        return new Schema(
                List.of("public"), Stream.of(tables).map(Table.Builder::build).toList(), List.of());
    }

    private static Table.Builder t() {
        return Table.builder(T);
    }

    private static Schema column(String type) {
        return schema(t().column(Column.of("a", SqlType.parse(type))));
    }

    private static Schema withDefault(String type, String expression) {
        return schema(t().column(Column.of("a", SqlType.parse(type)).withDefault(expression)));
    }

    private static Table.Builder status() {
        return t().column(Column.of("status", SqlType.parse("varchar(255)")));
    }

    private static CheckConstraint implicitCheck(String name, String expression) {
        return CheckConstraint.of(name, expression).named(name, false);
    }

    private static UniqueConstraint implicitUnique(String name, String... columns) {
        return UniqueConstraint.of(name, List.of(columns)).named(name, false);
    }

    private static Table.Builder identity() {
        return t().column(Column.of("id", SqlType.of("bigint")).notNull().withIdentity(Identity.BY_DEFAULT))
                .constraint(new PrimaryKey("t_pkey", false, List.of("id")));
    }

    private static Table.Builder ab() {
        return t().column(Column.of("a", SqlType.of("integer"))).column(Column.of("b", SqlType.of("integer")));
    }

    private static Table.Builder parent() {
        return Table.builder(P)
                .column(Column.of("id", SqlType.of("integer")).notNull())
                .constraint(new PrimaryKey("p_pkey", false, List.of("id")));
    }

    private static Schema child(ForeignKey key) {
        return schema(
                parent(), t().column(Column.of("p_id", SqlType.of("integer"))).constraint(key));
    }

    private static ForeignKey foreignKey() {
        return ForeignKey.of("fk_t_p_id", List.of("p_id"), P, List.of("id")).named("fk_t_p_id", false);
    }

    private static Schema sequence(Schema schema, long start, long increment) {
        Sequence sequence = Sequence.of(QualifiedName.of("public", "s"), SequenceOptions.of(start, increment));
        return new Schema(schema.namespaces(), schema.tables(), List.of(sequence));
    }

    static Stream<Case> types() {
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

    static Stream<Case> defaults() {
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

    static Stream<Case> identities() {
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

    static Stream<Case> checks() {
        return Stream.of(
                same(
                        "J-I17 rewritten by the server",
                        "create table t (status varchar(255) check (status in ('A','B')))",
                        schema(status().constraint(implicitCheck("t_status_check", STATUS)))),
                same(
                        "J-I16 implicit, under another name",
                        "create table t (status varchar(255) constraint whatever check (status in ('A','B')))",
                        schema(status().constraint(implicitCheck("ck_t_status", STATUS)))),
                same(
                        "two of one column, names crossed",
                        "create table t (a integer, constraint ck2 check (a > 1), constraint ck1 check (a < 9))",
                        schema(t().column(Column.of("a", SqlType.of("integer")))
                                .constraint(implicitCheck("ck1", "a > 1"))
                                .constraint(implicitCheck("ck2", "a < 9")))),
                differs(
                        "J-H04 a value more",
                        "create table t (status varchar(255) check (status in ('A','B')))",
                        schema(status().constraint(implicitCheck("ck_t_status", "status in ('A','B','C')"))),
                        "drop check t_status_check ((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])) on t",
                        "add check ck_t_status (status in ('A','B','C')) on t"),
                differs(
                        "A-K01 added",
                        "create table t (status varchar(255))",
                        schema(status().constraint(CheckConstraint.of("ck", STATUS))),
                        "add check ck (status in ('A','B')) on t"),
                differs(
                        "A-K02 removed",
                        "create table t (status varchar(255), constraint ck check (status <> ''))",
                        schema(status()),
                        "drop check ck ((status)::text <> ''::text) on t"),
                differs(
                        "chosen name",
                        "create table t (status varchar(255) check (status in ('A','B')))",
                        schema(status().constraint(CheckConstraint.of("ck", STATUS))),
                        "rename constraint t_status_check to ck on t"),
                differs(
                        "string enum becomes ordinal",
                        "create table t (status varchar(255) check (status in ('A','B')))",
                        schema(t().column(Column.of("status", SqlType.of("smallint")))
                                .constraint(implicitCheck("t_status_check", "status between 0 and 1"))),
                        "drop check t_status_check ((status)::text = ANY ((ARRAY['A'::character varying, 'B'::character varying])::text[])) on t",
                        "alter column t.status type varchar(255) -> smallint",
                        "add check t_status_check (status between 0 and 1) on t"));
    }

    static Stream<Case> keys() {
        Schema unique = schema(ab().constraint(implicitUnique("uq_t_a", "a")));
        Schema both = schema(ab().constraint(implicitUnique("uq_t_a_b", "a", "b")));
        return Stream.of(
                same("J-U01 generated name", "create table t (a integer unique, b integer)", unique),
                same("J-U01 Hibernate's name", "create table t (a integer constraint uk123 unique, b integer)", unique),
                same(
                        "J-U06 an index stands for it",
                        "create table t (a integer, b integer); create unique index x on t (a)",
                        unique),
                same(
                        "J-U06 it stands for an index",
                        "create table t (a integer, b integer, constraint x unique (a))",
                        schema(ab().index(Index.of("x", List.of("a")).withUnique(true)))),
                same("A-U05 another order", "create table t (a integer, b integer, unique (b, a))", both),
                same(
                        "J-U15 key in another order",
                        "create table t (a integer, b integer, primary key (b, a))",
                        schema(t().column(Column.of("a", SqlType.of("integer")).notNull())
                                .column(Column.of("b", SqlType.of("integer")).notNull())
                                .constraint(new PrimaryKey("t_pkey", false, List.of("a", "b"))))),
                differs(
                        "J-U08 other columns under one name",
                        "create table t (a integer constraint uq_t_a unique, b integer)",
                        schema(ab().constraint(implicitUnique("uq_t_a", "a", "b"))),
                        "drop unique constraint uq_t_a (a) on t",
                        "add unique constraint uq_t_a (a, b) on t"),
                differs(
                        "A-U16 nulls not distinct",
                        "create table t (a integer, b integer, constraint u unique nulls not distinct (a))",
                        schema(ab().constraint(UniqueConstraint.of("u", List.of("a")))),
                        "drop unique constraint u (a) on t",
                        "add unique constraint u (a) on t"),
                differs(
                        "A-U18 deferrable",
                        "create table t (a integer, b integer, constraint u unique (a) deferrable)",
                        schema(ab().constraint(UniqueConstraint.of("u", List.of("a")))),
                        "drop unique constraint u (a) on t",
                        "add unique constraint u (a) on t"),
                differs(
                        "a partial index does not stand for it",
                        "create table t (a integer, b integer); create unique index x on t (a) where b > 0",
                        unique,
                        "drop index x on t",
                        "add unique constraint uq_t_a (a) on t"),
                differs(
                        "A-I07 chosen name",
                        "create table t (a integer, b integer); create index x on t (a)",
                        schema(ab().index(Index.of("ix", List.of("a")))),
                        "rename index x to ix on t"),
                same(
                        "J-U10 index name nobody chose",
                        "create table t (a integer, b integer); create index x on t (a)",
                        schema(ab().index(Index.of("ix_t_a", List.of("a")).named("ix_t_a", false)))),
                differs(
                        "A-I06 order of an index",
                        "create table t (a integer, b integer); create index x on t (a, b)",
                        schema(ab().index(Index.of("x", List.of("b", "a")))),
                        "drop index x on t",
                        "create index x on t (b, a)"),
                same(
                        "A-X03 expression",
                        "create table t (a integer, b integer); create index x on t ((a+b), b desc) where a > 1",
                        schema(ab().index(new Index(
                                "x",
                                true,
                                false,
                                Index.BTREE,
                                List.of(
                                        IndexKey.expression("(a) + (b)"),
                                        IndexKey.column("b").desc()),
                                List.of(),
                                "(a>1)",
                                false)))),
                differs(
                        "A-X04 another expression",
                        "create table t (a integer, b integer); create index x on t ((a+b))",
                        schema(ab().index(new Index(
                                "x",
                                true,
                                false,
                                Index.BTREE,
                                List.of(IndexKey.expression("a*b")),
                                List.of(),
                                null,
                                false))),
                        "drop index x on t",
                        "create index x on t ((a*b))"),
                differs(
                        "A-I18 predicate",
                        "create table t (a integer, b integer); create index x on t (a) where b > 1",
                        schema(ab().index(Index.of("x", List.of("a")).where("b > 2"))),
                        "drop index x on t",
                        "create index x on t (a) where b > 2"));
    }

    static Stream<Case> foreignKeys() {
        String sql = "create table p (id integer primary key); create table t (p_id integer, constraint %s "
                + "foreign key (p_id) references p %s)";
        return Stream.of(
                same("J-F01 Hibernate's name", sql.formatted("fkhash", ""), child(foreignKey())),
                differs(
                        "A-F10 on delete",
                        sql.formatted("fkhash", ""),
                        child(foreignKey().onDelete(ReferentialAction.CASCADE)),
                        "drop foreign key fkhash (p_id) to p on t",
                        "add foreign key fk_t_p_id (p_id) to p on delete cascade on t"),
                differs(
                        "A-F19 deferrable",
                        sql.formatted("fkhash", "initially deferred"),
                        child(foreignKey()),
                        "drop foreign key fkhash (p_id) to p on t",
                        "add foreign key fk_t_p_id (p_id) to p on t"),
                differs(
                        "A-F02 removed",
                        sql.formatted("fkhash", ""),
                        schema(parent(), t().column(Column.of("p_id", SqlType.of("integer")))),
                        "drop foreign key fkhash (p_id) to p on t"),
                differs(
                        "J-F16 its column is dropped",
                        sql.formatted("fkhash", ""),
                        schema(parent(), t()),
                        "drop foreign key fkhash (p_id) to p on t",
                        "drop column t.p_id"),
                differs(
                        "its table is dropped",
                        sql.formatted("fkhash", ""),
                        schema(t().column(Column.of("p_id", SqlType.of("integer")))),
                        "drop foreign key fkhash (p_id) to p on t",
                        "drop table p"),
                differs(
                        "A-T12 both tables are dropped",
                        sql.formatted("fkhash", ""),
                        schema(),
                        "drop table t",
                        "drop table p"),
                differs(
                        "the key it points to changes type",
                        sql.formatted("fkhash", ""),
                        schema(
                                Table.builder(P)
                                        .column(Column.of("id", SqlType.of("uuid"))
                                                .notNull())
                                        .constraint(new PrimaryKey("p_pkey", false, List.of("id"))),
                                t().column(Column.of("p_id", SqlType.of("uuid")))
                                        .constraint(foreignKey())),
                        "drop foreign key fkhash (p_id) to p on t",
                        "alter column p.id type integer -> uuid",
                        "alter column t.p_id type integer -> uuid",
                        "add foreign key fkhash (p_id) to p on t"),
                differs(
                        "J-T29 the key it points to grows",
                        sql.formatted("fkhash", ""),
                        schema(
                                Table.builder(P)
                                        .column(Column.of("id", SqlType.of("bigint"))
                                                .notNull())
                                        .constraint(new PrimaryKey("p_pkey", false, List.of("id"))),
                                t().column(Column.of("p_id", SqlType.of("bigint")))
                                        .constraint(foreignKey())),
                        "alter column p.id type integer -> bigint",
                        "alter column t.p_id type integer -> bigint"));
    }

    static Stream<Case> others() {
        return Stream.of(
                same("A-C13 column order", "create table t (b integer, a integer)", schema(ab())),
                differs(
                        "A-C03 indexed column removed",
                        "create table t (a integer, b integer); create index x on t (b)",
                        schema(t().column(Column.of("a", SqlType.of("integer")))),
                        "drop index x on t",
                        "drop column t.b"),
                differs(
                        "A-T09 indexed table removed",
                        "create table t (a integer); create index x on t (a)",
                        schema(),
                        "drop table t"),
                same(
                        "A-M01 comments",
                        "create table t (a integer); comment on table t is 'it''s'; comment on column t.a is 'x'",
                        schema(t().comment("it's")
                                .column(Column.of("a", SqlType.of("integer")).withComment("x")))),
                differs(
                        "A-M02 to A-M08 comments",
                        "create table t (a integer); comment on table t is 'x'",
                        schema(t().column(Column.of("a", SqlType.of("integer")).withComment("it's \\ 'x'"))),
                        "drop comment on table t",
                        "alter column t.a comment"),
                same(
                        "A-G03 generated",
                        "create table t (a integer, b integer generated always as (a*2) stored)",
                        schema(t().column(Column.of("a", SqlType.of("integer")))
                                .column(Column.of("b", SqlType.of("integer")).withGeneratedAs("(a) * 2")))),
                differs(
                        "A-G04 generated otherwise, with an index",
                        "create table t (a integer, b integer generated always as (a*2) stored); create index x on t (b)",
                        schema(t().column(Column.of("a", SqlType.of("integer")))
                                .column(Column.of("b", SqlType.of("integer")).withGeneratedAs("a * 3"))
                                .index(Index.of("x", List.of("b")))),
                        "drop index x on t",
                        "drop column t.b",
                        "add column t.b integer",
                        "create index x on t (b)"),
                differs(
                        "A-T18 hostile names",
                        "select 1",
                        schema(Table.builder(QualifiedName.of("public", "My \"Table\""))
                                .column(Column.of("order", SqlType.of("integer")))),
                        "create table My \"Table\" (1 column)"));
    }

    static Stream<Case> cases() {
        return Stream.of(types(), defaults(), identities(), checks(), keys(), foreignKeys(), others())
                .flatMap(s -> s);
    }
}
