package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final Column ID = Column.of("id", SqlType.of("bigint")).notNull();

    private static Table.Builder table() {
        return Table.builder(USERS).column(ID);
    }

    @Test
    void orderOfConstraintsAndIndexesDoesNotMatter() {
        UniqueConstraint a = UniqueConstraint.of("a", List.of("id"));
        UniqueConstraint b = UniqueConstraint.of("b", List.of("id"));
        Index x = Index.of("x", List.of("id"));
        Index y = Index.of("y", List.of("id"));
        assertThat(table().constraint(b).constraint(a).index(y).index(x).build())
                .isEqualTo(table().constraint(a).constraint(b).index(x).index(y).build());
    }

    @Test
    void orderOfColumnsMatters() {
        Column name = Column.of("name", SqlType.of("text"));
        assertThat(Table.builder(USERS).column(ID).column(name).build())
                .isNotEqualTo(Table.builder(USERS).column(name).column(ID).build());
    }

    @Test
    void aBuilderOfATableGivesTheTable() {
        Table table = table().constraint(new PrimaryKey("users_pkey", false, List.of("id")))
                .constraint(UniqueConstraint.of("u", List.of("id")))
                .constraint(CheckConstraint.of("c", "id > 0"))
                .constraint(ForeignKey.of("f", List.of("id"), USERS, List.of("id")))
                .index(Index.of("i", List.of("id")))
                .comment("people")
                .build();
        assertThat(table.toBuilder().build()).isEqualTo(table);
        assertThat(table.constraints()).hasSize(4);
        assertThat(table.toBuilder()
                        .withoutConstraints()
                        .withoutIndexes()
                        .comment(null)
                        .build())
                .isEqualTo(table().build());
    }

    @Test
    void anEmptyCommentIsNone() {
        assertThat(table().comment("").build()).isEqualTo(table().build());
        assertThat(ID.withComment("")).isEqualTo(ID);
    }

    @Test
    void listsAreCopied() {
        assertThatThrownBy(() -> table().build().columns().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Index.of("x", List.of("id")).keys().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void schemasAreSorted() {
        Table orders = Table.builder(QualifiedName.of("public", "orders")).build();
        Schema schema = new Schema(List.of("public", "crm", "crm"), List.of(table().build(), orders), List.of());
        assertThat(schema.namespaces()).containsExactly("crm", "public");
        assertThat(schema.tables()).first().isEqualTo(orders);
        assertThat(schema.table(USERS)).contains(table().build());
        assertThat(schema.table(QualifiedName.of("users"))).isEmpty();
    }

    @Test
    void renamesOfConstraintsKeepTheRest() {
        ForeignKey key = ForeignKey.of("f", List.of("id"), USERS, List.of("id"))
                .onDelete(ReferentialAction.CASCADE)
                .onUpdate(ReferentialAction.SET_NULL);
        assertThat(key.named("g", false).named("f", true)).isEqualTo(key);
        CheckConstraint check = new CheckConstraint("c", true, "a > 0", false, true);
        assertThat(check.named("d", false).named("c", true)).isEqualTo(check);
        UniqueConstraint unique = new UniqueConstraint("u", true, List.of("a"), true, Deferrability.INITIALLY_DEFERRED);
        assertThat(unique.named("v", false).named("u", true)).isEqualTo(unique);
        Index index = Index.of("i", List.of("a")).withUnique(true).where("a > 0");
        assertThat(index.named("j", false).named("i", true)).isEqualTo(index);
    }

    record Impossible(String name, Runnable attempt) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Impossible> impossible() {
        return List.of(
                new Impossible(
                        "two columns of one name", () -> table().column(ID).build()),
                new Impossible("two primary keys", () -> table().constraint(new PrimaryKey("a", true, List.of("id")))
                        .constraint(new PrimaryKey("b", true, List.of("id")))),
                new Impossible(
                        "two tables of one name",
                        () -> new Schema(List.of(), List.of(table().build(), table().build()), List.of())),
                new Impossible("a label twice", () -> EnumType.of(USERS, "a", "b", "a")),
                new Impossible(
                        "two attributes of one name",
                        () -> new CompositeType(
                                USERS,
                                List.of(
                                        TypeAttribute.of("a", SqlType.of("text")),
                                        TypeAttribute.of("a", SqlType.of("integer"))))),
                new Impossible(
                        "two types of one name",
                        () -> Schema.EMPTY.withTypes(List.of(EnumType.of(USERS), EnumType.of(USERS, "a")), List.of())),
                new Impossible("default and identity", () -> ID.withDefault("1").withIdentity(Identity.BY_DEFAULT)),
                new Impossible(
                        "default and generated", () -> ID.withDefault("1").withGeneratedAs("2")),
                new Impossible("key without columns", () -> new PrimaryKey("a", true, List.of())),
                new Impossible("unique without columns", () -> UniqueConstraint.of("a", List.of())),
                new Impossible(
                        "foreign key that does not pair",
                        () -> ForeignKey.of("a", List.of("id"), USERS, List.of("id", "name"))),
                new Impossible("check without expression", () -> CheckConstraint.of("a", " ")),
                new Impossible("index without keys", () -> Index.of("a", List.of())),
                new Impossible("index key without text", () -> IndexKey.expression(" ")),
                new Impossible("constraint without name", () -> CheckConstraint.of("", "a > 0")),
                new Impossible("column without name", () -> Column.of("", SqlType.of("text"))),
                new Impossible("type without name", () -> SqlType.of(" ")),
                new Impossible("sequence that stands still", () -> SequenceOptions.of(1, 0)),
                new Impossible("sequence without cache", () -> new SequenceOptions(1, 1, null, null, 0, false)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void theImpossibleIsRejected(Impossible value) {
        assertThatThrownBy(() -> value.attempt().run()).isInstanceOf(IllegalArgumentException.class);
    }
}
