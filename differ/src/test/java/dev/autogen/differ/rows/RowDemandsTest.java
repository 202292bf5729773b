package dev.autogen.differ.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.ChangeNullable;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.TypedColumn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowDemandsTest {

    private static final QualifiedName T = QualifiedName.of("public", "t");
    private static final QualifiedName OLD = QualifiedName.of("public", "old");
    private static final SqlType TEXT = SqlType.of("text");
    private static final SqlType MOOD = SqlType.of("mood");
    private static final Table TABLE = table(T);
    private static final List<String> LABELS = List.of("FINE", "TIRED");

    private static Table table(QualifiedName name) {
        return Table.builder(name)
                .column(Column.of("id", SqlType.of("bigint")).notNull())
                .column(Column.of("a", TEXT))
                .column(Column.of("b", TEXT).notNull())
                .column(Column.of("mood", MOOD))
                .column(Column.of("moods", MOOD.asArray()))
                .constraint(new PrimaryKey("pk", true, List.of("id")))
                .constraint(CheckConstraint.of("ck", "a in ('X','Y')"))
                .constraint(ForeignKey.of("fk_b", List.of("b"), OLD, List.of("id")))
                .build();
    }

    private static Schema schema(Table table) {
        return new Schema(
                List.of("public"),
                List.of(table),
                List.of(),
                List.of(new EnumType(QualifiedName.of("public", "mood"), LABELS)),
                List.of(),
                List.of());
    }

    private record Case(String name, List<Operation> plan, String... queries) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static AddConstraint unique(String... columns) {
        return new AddConstraint(T, UniqueConstraint.of("uq", List.of(columns)), false);
    }

    private static CreateIndex index(Index index) {
        return new CreateIndex(T, index.withUnique(true), false);
    }

    private static AlterColumn type(SqlType to) {
        return new AlterColumn(T, "a", List.of(new ChangeType(TEXT, to, null, null)));
    }

    private static AddConstraint check(String expression) {
        return new AddConstraint(T, CheckConstraint.of("ck", expression), false);
    }

    private static RebuildEnumType rebuild(List<String> from, List<String> to) {
        List<TypedColumn> uses = Stream.of("mood", "moods")
                .map(column -> new TypedColumn(T, TABLE.column(column).orElseThrow()))
                .toList();
        return new RebuildEnumType(QualifiedName.of("public", "mood"), from, to, new EnumUses(uses, List.of()));
    }

    private static AlterColumn required(String column) {
        return new AlterColumn(T, column, List.of(new ChangeNullable(false)));
    }

    private static AddConstraint key(QualifiedName to, String... columns) {
        return new AddConstraint(
                T, ForeignKey.of("fk", List.of(columns), to, List.of("id", "b").subList(0, columns.length)), false);
    }

    static Stream<Case> references() {
        String dangling = "not exists (select from old as referenced where referenced.id = t.a";
        AddConstraint key = key(OLD, "a");
        return Stream.of(
                new Case(
                        "refers", List.of(key), "first: select id, a from t where a is not null and " + dangling + ")"),
                new Case(
                        "refers by two columns",
                        List.of(key(OLD, "a", "b")),
                        "first: select id, a, b from t where a is not null and b is not null and " + dangling
                                + " and referenced.b = t.b)"),
                new Case(
                        "refers by another name",
                        List.of(new RenameColumn(T, "z", "a", false), key),
                        "first: select id, z from t where z is not null and " + dangling.replace("t.a", "t.z") + ")"),
                new Case(
                        "refers to itself",
                        List.of(key(T, "a")),
                        "first: select id, a from t where a is not null and " + dangling.replace("from old", "from t")
                                + ")"),
                new Case("refers, from a new table", List.of(new CreateTable(TABLE, false), key)),
                new Case("refers by a new column", List.of(new AddColumn(T, Column.of("a", TEXT), false), key)),
                new Case(
                        "refers by a new column with values",
                        List.of(
                                new AddColumn(T, Column.of("a", TEXT), false),
                                new Backfill(T, "a", "1", null, null),
                                key),
                        "later: select a from t where a is not null and " + dangling + ")"),
                new Case(
                        "refers to a new table",
                        List.of(new CreateTable(table(OLD), false), key),
                        "later: select a from t where a is not null and " + dangling + ")"),
                new Case("refers as before", List.of(key(OLD, "b"))),
                new Case(
                        "refers, not validated",
                        List.of(new AddConstraint(T, key.constraint().withValidated(false), false))));
    }

    static Stream<Case> requirements() {
        return Stream.of(
                new Case("required", List.of(required("a")), "first: select id from t where a is null"),
                new Case(
                        "required, of another name",
                        List.of(new RenameColumn(T, "z", "a", false), required("a")),
                        "first: select id from t where z is null"),
                new Case(
                        "required once it is filled",
                        List.of(new Backfill(T, "a", "''", "a is null", null), required("a"))),
                new Case("required in a new table", List.of(new CreateTable(TABLE, false), required("a"))),
                new Case("not required", List.of(new AlterColumn(T, "b", List.of(new ChangeNullable(true))))));
    }

    static Stream<Case> cases() {
        Operation renamed = new RenameColumn(T, "z", "a", false);
        return Stream.of(
                new Case("nothing", List.of(new CreateIndex(T, Index.of("ix", List.of("a")), false))),
                new Case(
                        "narrower",
                        List.of(type(SqlType.of("character varying", 5))),
                        "first: select id, a from t where char_length(a) > 5"),
                new Case("wider", List.of(type(SqlType.of("text")))),
                new Case(
                        "narrower, of another name",
                        List.of(renamed, type(SqlType.of("character varying", 5))),
                        "first: select id, z from t where char_length(z) > 5"),
                new Case(
                        "narrower once it is filled",
                        List.of(new Backfill(T, "a", "''", null, null), type(SqlType.of("character varying", 5))),
                        "later: select a from t where char_length(a) > 5"),
                new Case(
                        "unique",
                        List.of(unique("b", "a")),
                        "first: select b, a, count(*) from t where a is not null group by b, a having count(*) > 1"),
                new Case("unique with the key", List.of(unique("a", "id"))),
                new Case("unique in a new table", List.of(new CreateTable(TABLE, false), unique("a"))),
                new Case(
                        "unique in a new column",
                        List.of(new AddColumn(T, Column.of("a", TEXT), false), unique("a")),
                        "later: select a, count(*) from t where a is not null group by a having count(*) > 1"),
                new Case(
                        "nulls not distinct",
                        List.of(index(new Index(
                                "ix", true, true, Index.BTREE, List.of(IndexKey.column("a")), List.of(), null, true))),
                        "first: select a, count(*) from t group by a having count(*) > 1"),
                new Case(
                        "an expression and a condition",
                        List.of(index(new Index(
                                "ix",
                                true,
                                true,
                                Index.BTREE,
                                List.of(IndexKey.expression("lower(a)")),
                                List.of(),
                                "b <> ''",
                                false))),
                        "first: select (lower(a)), count(*) from t where (b <> '') and (lower(a)) is not null"
                                + " group by (lower(a)) having count(*) > 1"),
                new Case(
                        "an expression over another name",
                        List.of(
                                renamed,
                                index(new Index(
                                        "ix",
                                        true,
                                        true,
                                        Index.BTREE,
                                        List.of(IndexKey.expression("lower(a)")),
                                        List.of(),
                                        null,
                                        false))),
                        "later: select (lower(a)), count(*) from t where (lower(a)) is not null"
                                + " group by (lower(a)) having count(*) > 1"),
                new Case(
                        "another kind of equality",
                        List.of(index(new Index(
                                "ix",
                                true,
                                true,
                                Index.BTREE,
                                List.of(IndexKey.column("a").withCollation("\"C\"")),
                                List.of(),
                                null,
                                false)))),
                new Case("a check that allows more", List.of(check("a in ('X','Y','Z')"))),
                new Case(
                        "a check that allows less",
                        List.of(check("a in ('X')")),
                        "first: select id, a from t where a = 'Y'"),
                new Case(
                        "a check where none was",
                        List.of(check("b in ('X','Y')")),
                        "first: select id, b from t where b not in ('X', 'Y')"),
                new Case(
                        "a check that is not validated",
                        List.of(new AddConstraint(
                                T, CheckConstraint.of("ck", "a in ('X')").withValidated(false), false))),
                new Case(
                        "a value less",
                        List.of(rebuild(LABELS, List.of("FINE"))),
                        "first: select id, mood from t where mood = 'TIRED'",
                        "first: select id, moods from t where 'TIRED' = any(moods)"),
                new Case("a value more", List.of(rebuild(List.of("FINE"), LABELS))));
    }

    @ParameterizedTest
    @MethodSource({"cases", "references", "requirements"})
    void areAskedForInTheNamesOfTheirMoment(Case c) {
        Schema before = schema(TABLE.toBuilder()
                .columns(TABLE.columns().stream()
                        .map(column -> c.name().endsWith("another name")
                                        && column.name().equals("a")
                                ? Column.of("z", TEXT)
                                : column)
                        .toList())
                .build());
        assertThat(RowDemands.of(c.plan(), before, schema(TABLE), FormerNames.in(c.plan()), "public"))
                .extracting(demand -> (demand.first() ? "first: " : "later: ") + demand.query())
                .containsExactly(c.queries());
    }

    @Test
    void aTableOfAnotherNameIsAskedUnderTheFormerOne() {
        List<Operation> plan = List.of(new RenameTable(OLD, "t", false), unique("b"));
        List<Demand> demands = RowDemands.of(plan, schema(table(OLD)), schema(TABLE), FormerNames.in(plan), "public");
        assertThat(demands)
                .extracting(Demand::query)
                .containsExactly("select b, count(*) from old group by b having count(*) > 1");
        assertThat(demands.get(0).place()).isEqualTo(1);
        assertThat(demands.get(0).check().name()).isEqualTo("no two rows of t have the same b");
    }
}
