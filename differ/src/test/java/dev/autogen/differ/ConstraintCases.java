package dev.autogen.differ;

import static dev.autogen.differ.DatabaseCases.P;
import static dev.autogen.differ.DatabaseCases.STATUS;
import static dev.autogen.differ.DatabaseCases.ab;
import static dev.autogen.differ.DatabaseCases.child;
import static dev.autogen.differ.DatabaseCases.differs;
import static dev.autogen.differ.DatabaseCases.foreignKey;
import static dev.autogen.differ.DatabaseCases.implicitCheck;
import static dev.autogen.differ.DatabaseCases.implicitUnique;
import static dev.autogen.differ.DatabaseCases.parent;
import static dev.autogen.differ.DatabaseCases.same;
import static dev.autogen.differ.DatabaseCases.schema;
import static dev.autogen.differ.DatabaseCases.status;
import static dev.autogen.differ.DatabaseCases.t;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;

/** Checks, keys and indexes. */
final class ConstraintCases {

    private ConstraintCases() {}

    static Stream<DatabaseCases.Case> checks() {
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

    static Stream<DatabaseCases.Case> keys() {
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
                        "a name that nobody chose goes to another",
                        "create table t (a integer, b integer, constraint p unique (a))",
                        schema(ab().constraint(implicitUnique("uq_t_a", "a"))
                                .constraint(UniqueConstraint.of("p", List.of("b")))),
                        "rename constraint p to uq_t_a on t",
                        "add unique p (b) on t"),
                differs(
                        "J-U08 other columns under one name",
                        "create table t (a integer constraint uq_t_a unique, b integer)",
                        schema(ab().constraint(implicitUnique("uq_t_a", "a", "b"))),
                        "drop unique constraint uq_t_a (a) on t",
                        "add unique constraint uq_t_a (a, b) on t"),
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

    static Stream<DatabaseCases.Case> foreignKeys() {
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
}
