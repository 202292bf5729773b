package dev.autogen.differ.retire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.snapshot.ModelText;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PurgeTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    private static final QualifiedName MOOD = QualifiedName.of("public", "mood");
    private static final QualifiedName SEQUENCE = QualifiedName.of("public", "users_seq");

    private static final List<Retired> ALL = List.of(
            retired(Kind.COLUMN, USERS, "phone", "").from(new Attribute("com.example.User", "phone")),
            retired(Kind.TABLE, ORDERS, "", ""),
            retired(Kind.SEQUENCE, SEQUENCE, "", ""),
            retired(Kind.CHECK_VALUE, USERS, "status", "OLD"),
            retired(Kind.ENUM_VALUE, MOOD, "", "BAD"));

    private static Retired retired(Kind kind, QualifiedName name, String part, String value) {
        return Retired.now(kind, name, part, value, List.of("column \"a b\" type=text", "two\nlines"))
                .by("3f9c", "2026-11-26T00:00:00Z");
    }

    private static EntityModel snapshot() {
        Table users = Table.builder(USERS)
                .column(Column.of("id", SqlType.of("bigint")))
                .column(Column.of("status", SqlType.of("text")))
                .column(Column.of("mood", SqlType.of("mood")))
                .column(Column.of("phone", SqlType.of("text")))
                .constraint(UniqueConstraint.of("one_phone", List.of("phone")))
                .constraint(CheckConstraint.of("status_known", "status in ('A','OLD')"))
                .build();
        Table orders = Table.builder(ORDERS)
                .column(Column.of("id", SqlType.of("bigint")))
                .build();
        Schema schema = new Schema(
                        List.of("public"),
                        List.of(users, orders),
                        List.of(new Sequence(SEQUENCE, Sequence.BIGINT, SequenceOptions.DEFAULT, null)))
                .withTypes(List.of(EnumType.of(MOOD, "GOOD", "BAD")), List.of());
        return new EntityModel(schema, new TreeMap<>(), List.of(), List.of()).withRetired(ALL);
    }

    @Test
    void nothingPurgedIsTheSame() {
        assertThat(Purge.without(snapshot(), List.of())).isEqualTo(snapshot());
    }

    @Test
    void aSnapshotKeepsWhatIsRetired() {
        assertThat(ModelText.read(ModelText.of(snapshot()))).isEqualTo(snapshot());
    }

    @Test
    void whatIsPurgedGoesWithWhatStandsOnIt() {
        EntityModel rest = Purge.without(snapshot(), ALL);
        assertThat(rest.retired()).isEmpty();
        assertThat(rest.schema().tables()).singleElement().satisfies(users -> {
            assertThat(users.columns()).extracting(Column::name).containsExactly("id", "status", "mood");
            assertThat(users.uniques()).isEmpty();
            assertThat(users.checks()).extracting(CheckConstraint::expression).containsExactly("status in ('A')");
        });
        assertThat(rest.schema().sequences()).isEmpty();
        assertThat(rest.schema().enums()).containsExactly(EnumType.of(MOOD, "GOOD"));
    }

    @Test
    void oneIsPurgedAloneAndTheOthersStay() {
        EntityModel rest = Purge.without(snapshot(), ALL.subList(0, 1));
        assertThat(rest.retired()).containsExactlyInAnyOrderElementsOf(ALL.subList(1, 5));
        assertThat(rest.schema().table(ORDERS)).isPresent();
        assertThat(rest.schema().table(USERS).orElseThrow().column("phone")).isEmpty();
    }
}
