package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two models: what a server is not needed for. */
class ComparisonTest {

    private static final SqlType INTEGER = SqlType.of("integer");

    private record Case(String name, Schema from, Schema to, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case differs(String name, Schema from, Schema to, String... expected) {
        return new Case(name, from, to, List.of(expected));
    }

    private static Table.Builder table(String schema, String name) {
        return Table.builder(QualifiedName.of(schema, name))
                .column(Column.of("id", INTEGER).notNull())
                .column(Column.of("a", INTEGER))
                .constraint(new PrimaryKey(name + "_pkey", false, List.of("id")));
    }

    private static Table.Builder table(String name) {
        return table("public", name);
    }

    private static ForeignKey key(String name, String to) {
        return ForeignKey.of(name, List.of("a"), QualifiedName.of("public", to), List.of("id"));
    }

    private static Schema schema(Table.Builder... tables) {
        List<Table> built = Stream.of(tables).map(Table.Builder::build).toList();
        return new Schema(
                built.stream().map(t -> String.valueOf(t.name().schema())).toList(), built, List.of());
    }

    private static UniqueConstraint implicit(String name, String... columns) {
        return UniqueConstraint.of(name, List.of(columns)).named(name, false);
    }

    private static UniqueConstraint explicit(String name, String... columns) {
        return UniqueConstraint.of(name, List.of(columns));
    }

    private static Index index(String name, String... columns) {
        return Index.of(name, List.of(columns));
    }

    static Stream<Case> names() {
        return Stream.of(
                differs(
                        "an implicit name is no difference",
                        schema(table("t").constraint(implicit("x", "a"))),
                        schema(table("t").constraint(implicit("y", "a")))),
                differs(
                        "a name that is chosen now",
                        schema(table("t").constraint(implicit("x", "a"))),
                        schema(table("t").constraint(explicit("y", "a"))),
                        "rename constraint x to y on t"),
                differs(
                        "a name that is chosen no more",
                        schema(table("t").constraint(explicit("x", "a"))),
                        schema(table("t").constraint(implicit("y", "a")))),
                differs(
                        "J-U02 two, crossed, names nobody chose",
                        schema(table("t").constraint(implicit("x", "a")).constraint(implicit("y", "id"))),
                        schema(table("t").constraint(implicit("x", "id")).constraint(implicit("y", "a")))),
                differs(
                        "two, crossed, chosen names",
                        schema(table("t").index(index("x", "a")).index(index("y", "id"))),
                        schema(table("t").index(index("x", "id")).index(index("y", "a"))),
                        "rename index x to x_autogen_aside on t",
                        "rename index y to x on t",
                        "rename index x_autogen_aside to y on t"),
                differs(
                        "the order of columns counts",
                        schema(table("t").constraint(implicit("x", "a", "id"))),
                        schema(table("t").constraint(implicit("x", "id", "a"))),
                        "drop unique constraint x (a, id) on t",
                        "add unique constraint x (id, a) on t"),
                differs(
                        "A-U09 a constraint becomes an index of its name",
                        schema(table("t").constraint(explicit("x", "a"))),
                        schema(table("t").index(index("x", "a").withUnique(true))),
                        "drop unique constraint x (a) on t",
                        "create unique index x on t (a)"),
                differs(
                        "A-I04 unique or not",
                        schema(table("t").index(index("x", "a"))),
                        schema(table("t").index(index("x", "a").withUnique(true))),
                        "drop index x on t",
                        "create unique index x on t (a)"),
                differs(
                        "A-U14 only the case of a name",
                        schema(table("t").constraint(explicit("X", "a"))),
                        schema(table("t").constraint(explicit("x", "a"))),
                        "rename constraint X to x on t"),
                differs(
                        "an index name moves on to the next table",
                        schema(table("t").index(index("x", "a")), table("u").index(index("y", "a"))),
                        schema(table("t").index(index("y", "a")), table("u").index(index("z", "a"))),
                        "rename index y to z on u",
                        "rename index x to y on t"));
    }

    static Stream<Case> order() {
        Schema none = new Schema(List.of("public"), List.of(), List.of());
        Schema ring = schema(table("t").constraint(key("k", "u")), table("u").constraint(key("k", "t")));
        Schema chain = schema(table("a").constraint(key("k", "b")), table("b").constraint(key("k", "c")), table("c"));
        return Stream.of(
                differs(
                        "A-T12 referenced tables first",
                        none,
                        chain,
                        "create table c (2 columns)",
                        "create table b (2 columns)",
                        "create table a (2 columns)"),
                differs("and dropped last", chain, none, "drop table a", "drop table b", "drop table c"),
                differs(
                        "A-T13 a ring",
                        none,
                        ring,
                        "create table u (2 columns)",
                        "create table t (2 columns)",
                        "add foreign key k (a) to t on u"),
                differs(
                        "a ring is dropped",
                        ring,
                        none,
                        "drop foreign key k (a) to t on u",
                        "drop table t",
                        "drop table u"),
                differs(
                        "A-T14 itself",
                        none,
                        schema(table("t").constraint(key("k", "t"))),
                        "create table t (2 columns)"),
                differs(
                        "A-T06 indexes follow their table",
                        none,
                        schema(table("t").index(index("x", "a")), table("u")),
                        "create table t (2 columns)",
                        "create index x on t (a)",
                        "create table u (2 columns)"),
                differs(
                        "J-F04 a key to a unique that is new",
                        schema(table("p")),
                        schema(
                                table("p").constraint(explicit("uq", "a")),
                                table("t")
                                        .constraint(ForeignKey.of(
                                                "k", List.of("a"), QualifiedName.of("public", "p"), List.of("a")))),
                        "create table t (2 columns)",
                        "add unique constraint uq (a) on p",
                        "add foreign key k (a) to p on t"),
                differs(
                        "a key that others point to is rebuilt",
                        schema(table("p"), table("t").constraint(key("k", "p"))),
                        schema(
                                Table.builder(QualifiedName.of("public", "p"))
                                        .column(Column.of("id", INTEGER).notNull())
                                        .column(Column.of("a", INTEGER).notNull())
                                        .constraint(new PrimaryKey("p_pkey", false, List.of("a")))
                                        .constraint(explicit("uq", "id")),
                                table("t").constraint(key("k", "p"))),
                        "drop foreign key k (a) to p on t",
                        "drop primary key p_pkey (id) on p",
                        "alter column p.a set not null",
                        "add primary key p_pkey (a) on p",
                        "add unique constraint uq (id) on p",
                        "add foreign key k (a) to p on t"),
                differs(
                        "a dropped table gives up its names first",
                        schema(table("old").constraint(explicit("uq", "a")).index(index("ix", "a"))),
                        schema(table("new").constraint(explicit("uq", "a")).index(index("ix", "a"))),
                        "drop index ix on old",
                        "drop unique constraint uq (a) on old",
                        "create table new (2 columns)",
                        "create index ix on new (a)",
                        "drop table old"),
                differs(
                        "J-F07 schemas first, and last",
                        schema(table("old", "t")),
                        schema(table("new", "t")),
                        "create schema new",
                        "create table new.t (2 columns)",
                        "drop table old.t",
                        "drop schema old"),
                differs(
                        "A-T15 one name in two schemas",
                        schema(table("crm", "t"), table("t")),
                        schema(table("crm", "t"), table("t").comment("x")),
                        "comment on table t"),
                differs(
                        "A-C02 drops come last",
                        schema(table("t").column(Column.of("z", INTEGER))),
                        schema(table("t")
                                .column(Column.of("b", INTEGER))
                                .index(index("x", "b"))
                                .comment("x")),
                        "add column t.b integer",
                        "comment on table t",
                        "create index x on t (b)",
                        "drop column t.z"));
    }

    static Stream<Case> cases() {
        return Stream.concat(names(), order());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatLeadsFromTheOneToTheOther(Case test) {
        List<Operation> operations = Comparison.between(test.from(), test.to(), Sides.ALIKE)
                .settleByText()
                .operations();
        assertThat(operations.stream()
                        .map(English.relativeTo("public")::describe)
                        .toList())
                .isEqualTo(test.expected());
        Schema applied = SchemaInterpreter.apply(operations, test.from());
        SchemaInterpreter.apply(Operation.reverse(operations), applied);
    }

    @Test
    void namesNobodyChoseCanBeTakenFromTheOtherSide() {
        Schema database = schema(table("t").constraint(explicit("uk_abc", "a")).index(index("idx_abc", "a", "id")));
        Schema model = schema(table("t")
                .constraint(implicit("uq_t_a", "a"))
                .index(index("ix", "a", "id").named("ix", false)));
        EntityModel entities = new EntityModel(model, new TreeMap<>(), List.of(), List.of());
        Difference difference = Comparison.toEntities(database, entities).settle(List.of());
        assertThat(difference.isEmpty()).isTrue();
        Table named = difference.withNamesOf(entities).schema().tables().get(0);
        assertThat(named.uniques()).containsExactly(implicit("uk_abc", "a"));
        assertThat(named.indexes()).containsExactly(index("idx_abc", "a", "id").named("idx_abc", false));
    }

    @Test
    void everyQuestionNeedsItsAnswer() {
        Schema from = schema(Table.builder(QualifiedName.of("t"))
                .column(Column.of("a", INTEGER).withDefault("1")));
        Schema to = schema(Table.builder(QualifiedName.of("t"))
                .column(Column.of("a", INTEGER).withDefault("2")));
        Comparison comparison = Comparison.between(from, to, Sides.ALIKE);
        assertThat(comparison.questions()).hasSize(1);
        assertThatThrownBy(() -> comparison.settle(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
