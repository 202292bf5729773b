package dev.autogen.differ;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
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

    static final QualifiedName T = QualifiedName.of("public", "t");
    static final QualifiedName P = QualifiedName.of("public", "p");
    static final String STATUS = "status in ('A','B')";

    private DatabaseCases() {}

    record Case(String name, String sql, Schema model, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Case same(String name, String sql, Schema model) {
        return new Case(name, sql, model, List.of());
    }

    static Case differs(String name, String sql, Schema model, String... expected) {
        return new Case(name, sql, model, List.of(expected));
    }

    static Schema schema(Table.Builder... tables) {
        return new Schema(
                List.of("public"), Stream.of(tables).map(Table.Builder::build).toList(), List.of());
    }

    static Table.Builder t() {
        return Table.builder(T);
    }

    static Schema column(String type) {
        return schema(t().column(Column.of("a", SqlType.parse(type))));
    }

    static Schema withDefault(String type, String expression) {
        return schema(t().column(Column.of("a", SqlType.parse(type)).withDefault(expression)));
    }

    static Table.Builder status() {
        return t().column(Column.of("status", SqlType.parse("varchar(255)")));
    }

    static CheckConstraint implicitCheck(String name, String expression) {
        return CheckConstraint.of(name, expression).named(name, false);
    }

    static UniqueConstraint implicitUnique(String name, String... columns) {
        return UniqueConstraint.of(name, List.of(columns)).named(name, false);
    }

    static Table.Builder identity() {
        return t().column(Column.of("id", SqlType.of("bigint")).notNull().withIdentity(Identity.BY_DEFAULT))
                .constraint(new PrimaryKey("t_pkey", false, List.of("id")));
    }

    static Table.Builder ab() {
        return t().column(Column.of("a", SqlType.of("integer"))).column(Column.of("b", SqlType.of("integer")));
    }

    static Table.Builder parent() {
        return Table.builder(P)
                .column(Column.of("id", SqlType.of("integer")).notNull())
                .constraint(new PrimaryKey("p_pkey", false, List.of("id")));
    }

    static Schema child(ForeignKey key) {
        return schema(
                parent(), t().column(Column.of("p_id", SqlType.of("integer"))).constraint(key));
    }

    static ForeignKey foreignKey() {
        return ForeignKey.of("fk_t_p_id", List.of("p_id"), P, List.of("id")).named("fk_t_p_id", false);
    }

    static Schema sequence(Schema schema, long start, long increment) {
        Sequence sequence = Sequence.of(QualifiedName.of("public", "s"), SequenceOptions.of(start, increment));
        return new Schema(schema.namespaces(), schema.tables(), List.of(sequence));
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
        return Stream.of(
                        ColumnCases.types(),
                        ColumnCases.defaults(),
                        ColumnCases.identities(),
                        ConstraintCases.checks(),
                        ConstraintCases.keys(),
                        ConstraintCases.foreignKeys(),
                        RareCases.all(),
                        UserTypeCases.unchangedEnums(),
                        UserTypeCases.changedEnums(),
                        UserTypeCases.values(),
                        UserTypeCases.composites(),
                        others())
                .flatMap(s -> s);
    }
}
