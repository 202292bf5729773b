package dev.autogen.differ;

import static dev.autogen.differ.DatabaseCases.ab;
import static dev.autogen.differ.DatabaseCases.child;
import static dev.autogen.differ.DatabaseCases.differs;
import static dev.autogen.differ.DatabaseCases.foreignKey;
import static dev.autogen.differ.DatabaseCases.same;
import static dev.autogen.differ.DatabaseCases.schema;
import static dev.autogen.differ.DatabaseCases.t;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a database has that no entity can ask for, or that only newer servers know. */
final class RareCases {

    private static final Column ID = Column.of("id", SqlType.of("integer")).notNull();
    private static final Column A = Column.of("a", SqlType.of("integer"));
    private static final Column X = Column.of("x", SqlType.of("text"));

    private RareCases() {}

    static Stream<DatabaseCases.Case> all() {
        int major = PostgresServer.shared().majorVersion();
        return Stream.of(
                        validity(),
                        keys(),
                        collations(),
                        generated(),
                        exclusions(),
                        major < 15 ? Stream.<DatabaseCases.Case>of() : since15(),
                        major < 18 ? Stream.<DatabaseCases.Case>of() : since18())
                .flatMap(s -> s);
    }

    private static Schema checked() {
        return schema(t().column(A).constraint(CheckConstraint.of("ck", "a > 0")));
    }

    private static Stream<DatabaseCases.Case> validity() {
        String foreignKey = "create table p (id integer primary key); create table t (p_id integer); alter table t add"
                + " constraint fk_t_p_id foreign key (p_id) references p%s";
        return Stream.of(
                same("check, validated", "create table t (a integer, constraint ck check (a > 0))", checked()),
                same(
                        "check of a list, whose column has become a bigint",
                        "create table t (a integer, constraint ck check (a in (1, 2))); alter table t alter a type bigint",
                        schema(t().column(Column.of("a", SqlType.of("bigint")))
                                .constraint(CheckConstraint.of("ck", "a in (1, 2)")))),
                differs(
                        "check, not validated",
                        "create table t (a integer); alter table t add constraint ck check (a > 0) not valid",
                        checked(),
                        "validate constraint ck on t"),
                differs(
                        "check, not validated, under another name",
                        "create table t (a integer); alter table t add constraint x check (a > 0) not valid",
                        checked(),
                        "rename constraint x to ck on t",
                        "validate constraint ck on t"),
                same("foreign key, validated", foreignKey.formatted(""), child(foreignKey())),
                differs(
                        "foreign key, not validated",
                        foreignKey.formatted(" not valid"),
                        child(foreignKey()),
                        "validate constraint fk_t_p_id on t"),
                differs(
                        "match full",
                        foreignKey.formatted(" match full"),
                        child(foreignKey()),
                        "drop foreign key fk_t_p_id (p_id) to p on t",
                        "add foreign key fk_t_p_id (p_id) to p on t"));
    }

    private static Stream<DatabaseCases.Case> keys() {
        Table.Builder key = t().column(ID).column(A).constraint(new PrimaryKey("t_pkey", false, List.of("id")));
        return Stream.of(
                same(
                        "what an index has besides its keys",
                        "create table t (id integer, a integer, primary key (id) include (a) with (fillfactor = 50))",
                        schema(key)),
                differs(
                        "primary key, deferrable",
                        "create table t (id integer primary key deferrable, a integer)",
                        schema(key),
                        "drop primary key t_pkey (id) on t",
                        "add primary key t_pkey (id) on t"),
                same(
                        "unique with include",
                        "create table t (a integer, b integer, constraint u unique (a) include (b))",
                        schema(ab().constraint(UniqueConstraint.of("u", List.of("a"))))),
                same(
                        "index with storage options",
                        "create table t (a integer, b integer); create index ix on t (a) with (fillfactor = 50);"
                                + " create unique index ux on t (b) with (fillfactor = 50)",
                        schema(ab().index(Index.of("ix", List.of("a")))
                                .index(Index.of("ux", List.of("b")).withUnique(true)))),
                differs(
                        "two indexes that swap their names",
                        "create table t (a integer, b integer); create index x on t (a); create index y on t (b)",
                        schema(ab().index(Index.of("x", List.of("b"))).index(Index.of("y", List.of("a")))),
                        "rename index x to x_autogen_aside on t",
                        "rename index y to x on t",
                        "rename index x_autogen_aside to y on t"),
                differs(
                        "three constraints that pass on their names",
                        "create table t (a integer, b integer, constraint x unique (a), constraint y unique (b),"
                                + " constraint z unique (a, b))",
                        schema(ab().constraint(UniqueConstraint.of("y", List.of("a")))
                                .constraint(UniqueConstraint.of("z", List.of("b")))
                                .constraint(UniqueConstraint.of("x", List.of("a", "b")))),
                        "rename constraint x to x_autogen_aside on t",
                        "rename constraint z to x on t",
                        "rename constraint y to z on t",
                        "rename constraint x_autogen_aside to y on t"));
    }

    private static Stream<DatabaseCases.Case> collations() {
        return Stream.of(
                same(
                        "hash of an expression, whose key is a number",
                        "create table t (x text); create index ix on t using hash (lower(x))",
                        schema(t().column(X).index(onLower("hash", null)))),
                same(
                        "expression of a column with a collation",
                        "create table t (x text collate \"C\"); create index ix on t (lower(x))",
                        schema(t().column(X.withCollation("C")).index(onLower(Index.BTREE, null)))),
                differs(
                        "expression with another collation",
                        "create table t (x text); create index ix on t (lower(x) collate \"C\")",
                        schema(t().column(X).index(onLower(Index.BTREE, "POSIX"))),
                        "drop index ix on t",
                        "create index ix on t ((lower(x)) collate POSIX)"),
                same(
                        "A-TY21 collation",
                        "create table t (x text collate \"C\")",
                        schema(t().column(X.withCollation("C")))),
                same("collation by default", "create table t (x text)", schema(t().column(X.withCollation("default")))),
                differs(
                        "J-H03 collation added",
                        "create table t (x text)",
                        schema(t().column(X.withCollation("C"))),
                        "alter column t.x collation default -> C"),
                differs(
                        "collation removed",
                        "create table t (x text collate \"C\")",
                        schema(t().column(X)),
                        "alter column t.x collation C -> default"),
                differs(
                        "another type keeps its collation",
                        "create table t (x varchar(9) collate \"C\")",
                        schema(t().column(X.withCollation("C"))),
                        "alter column t.x type varchar(9) -> text"),
                differs(
                        "another type without one",
                        "create table t (x text collate \"C\")",
                        schema(t().column(Column.of("x", SqlType.of("integer")))),
                        "alter column t.x type text -> integer"));
    }

    private static Column doubled(String expression) {
        return Column.of("b", SqlType.of("bigint")).withGeneratedAs(expression);
    }

    private static Index onLower(String method, @Nullable String collation) {
        IndexKey key = new IndexKey("lower(x)", false, false, false, null, collation, List.of());
        return new Index("ix", true, false, method, List.of(key), List.of(), null, false);
    }

    private static Stream<DatabaseCases.Case> generated() {
        String sql = "create table t (a integer, b bigint generated always as (a * 2) stored)";
        return Stream.of(
                differs(
                        "no longer generated, with an index and a comment",
                        sql + "; create index x on t (b); comment on column t.b is 'c'",
                        schema(t().column(A)
                                .column(Column.of("b", SqlType.of("bigint")).withDefault("0"))
                                .index(Index.of("x", List.of("b")))),
                        "drop index x on t",
                        "alter column t.b drop expression, set default 0, drop comment",
                        "create index x on t (b)"),
                differs(
                        "generated from now on",
                        "create table t (a integer, b bigint)",
                        schema(t().column(A).column(doubled("a * 2"))),
                        "drop column t.b",
                        "add column t.b bigint"),
                differs(
                        "what it is generated from changes its type",
                        sql,
                        schema(t().column(Column.of("a", SqlType.of("bigint"))).column(doubled("a * 2"))),
                        "drop column t.b",
                        "alter column t.a type integer -> bigint",
                        "add column t.b bigint"),
                differs(
                        "generated no more, and what it was generated from changes its type",
                        sql,
                        schema(t().column(Column.of("a", SqlType.of("bigint")))
                                .column(Column.of("b", SqlType.of("bigint")))),
                        "alter column t.b drop expression",
                        "alter column t.a type integer -> bigint"));
    }

    private static Stream<DatabaseCases.Case> exclusions() {
        String sql =
                "create table t (a integer, b integer, constraint ex exclude using gist (int4range(a, b) with &&))";
        return Stream.of(
                same("exclusion that no entity can ask for", sql, schema(ab())),
                differs(
                        "exclusion over a column that goes",
                        sql,
                        schema(t().column(A)),
                        "drop exclusion constraint ex ((int4range(a, b)) with &&) on t",
                        "drop column t.b"));
    }

    private static Stream<DatabaseCases.Case> since15() {
        return Stream.of(
                differs(
                        "A-U16 nulls not distinct",
                        "create table t (a integer, b integer, constraint u unique nulls not distinct (a))",
                        schema(ab().constraint(UniqueConstraint.of("u", List.of("a")))),
                        "drop unique constraint u (a) on t",
                        "add unique constraint u (a) on t"),
                differs(
                        "foreign key that sets some columns",
                        "create table p (id integer primary key); create table t (p_id integer, constraint fk_t_p_id"
                                + " foreign key (p_id) references p on delete set null (p_id))",
                        child(foreignKey().onDelete(ReferentialAction.SET_NULL)),
                        "drop foreign key fk_t_p_id (p_id) to p on delete set null on t",
                        "add foreign key fk_t_p_id (p_id) to p on delete set null on t"));
    }

    private static Stream<DatabaseCases.Case> since18() {
        return Stream.of(
                differs(
                        "check, not enforced",
                        "create table t (a integer, constraint ck check (a > 0) not enforced)",
                        checked(),
                        "drop check ck (a > 0) on t",
                        "add check ck (a > 0) on t"),
                same(
                        "not null under a name",
                        "create table t (a integer constraint nn not null)",
                        schema(t().column(A.notNull()))),
                differs(
                        "not null, not validated",
                        "create table t (a integer); alter table t add constraint nn not null a not valid",
                        schema(t().column(A.notNull())),
                        "alter column t.a set not null"),
                differs(
                        "not null, not validated, under the name that another column's has",
                        "create table t (a integer); alter table t add constraint nn not null a not valid",
                        schema(t().column(X.withNotNull(new NotNull("nn", false, false)))),
                        "add column t.x text",
                        "drop column t.a"),
                same(
                        "virtual",
                        "create table t (a integer, b bigint generated always as (a * 2) virtual)",
                        schema(t().column(A).column(doubled("a * 2").asVirtual()))),
                same(
                        "virtual, as Hibernate makes it on this server",
                        "create table t (a integer, b bigint generated always as (a * 2))",
                        schema(t().column(A).column(doubled("a * 2")))),
                differs(
                        "virtual, of something else",
                        "create table t (a integer, b bigint generated always as (a * 2) virtual)",
                        schema(t().column(A).column(doubled("a * 3"))),
                        "drop column t.b",
                        "add column t.b bigint"));
    }
}
