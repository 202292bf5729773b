package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Verdict;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One case at least for each row of the table of the three sides. */
class ThreeWayComparisonTest {

    private static EntityModel model(Schema schema) {
        return new EntityModel(schema, new TreeMap<>(), List.of(), List.of());
    }

    static ThreeWayDifference settle(Schema entities, Schema snapshot, Schema database) {
        ThreeWayComparison comparison = ThreeWayComparison.of(model(entities), model(snapshot), database);
        return comparison.settle(Collections.nCopies(comparison.questions().size(), Verdict.DIFFERENT));
    }

    static Stream<ThreeWayCases.Case> cases() {
        return ThreeWayCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachRowOfTheTable(ThreeWayCases.Case row) {
        ThreeWayDifference difference = settle(row.entities(), row.snapshot(), row.database());
        assertThat(difference.plan().stream().map(Sentences::of)).containsExactlyElementsOf(row.plan());
        assertThat(difference.drift().stream().map(Sentences::of)).containsExactlyElementsOf(row.drift());
        assertThat(difference.unmanaged().stream().map(Sentences::of)).containsExactlyElementsOf(row.unmanaged());
        assertThat(difference.undecided()).isEmpty();
    }

    @Test
    void theSnapshotKeepsTheNamesOfTheHistory() {
        UniqueConstraint before =
                UniqueConstraint.of("uk_abc", List.of("email")).named("uk_abc", false);
        Schema snapshot = ThreeWayModels.schema(ThreeWayModels.users().constraint(before));
        Schema entities =
                ThreeWayModels.schema(ThreeWayModels.users().constraint(before.named("uq_users_email", false)));
        assertThat(settle(entities, snapshot, snapshot).snapshot().schema()).isEqualTo(snapshot);
    }

    @Test
    void tablesThatEntitiesTakeForViewsAreLeftAlone() {
        EntityModel entities = new EntityModel(
                ThreeWayModels.schema(ThreeWayModels.users()), new TreeMap<>(), List.of("public.report"), List.of());
        Schema database = ThreeWayModels.schema(
                ThreeWayModels.users(),
                Table.builder(QualifiedName.of("public", "report")).column(ThreeWayModels.EMAIL));
        assertThat(ThreeWayComparison.of(entities, entities, database)
                        .settle(List.of())
                        .unmanaged())
                .isEmpty();
        assertThat(Comparison.toEntities(database, entities).settle(List.of()).isEmpty())
                .isTrue();
    }

    @Test
    void aSchemaThatIsNotOursAloneIsNotDropped() {
        Schema snapshot = new Schema(List.of("crm", "public"), List.of(), List.of());
        Schema entities = new Schema(List.of("public"), List.of(), List.of());
        Table stranger = Table.builder(QualifiedName.of("crm", "stranger"))
                .column(ThreeWayModels.EMAIL)
                .build();
        Schema inhabited = new Schema(List.of("crm", "public"), List.of(stranger), List.of());
        assertThat(settle(entities, snapshot, snapshot).plan()).hasSize(1);
        assertThat(settle(entities, snapshot, inhabited).plan()).isEmpty();
    }

    @Test
    void whatNobodyCouldDecideIsListedAndNoOperation() {
        Schema model =
                ThreeWayModels.schema(ThreeWayModels.users().constraint(CheckConstraint.of("ck", "email in ('a')")));
        Schema database = ThreeWayModels.schema(
                ThreeWayModels.users().constraint(CheckConstraint.of("ck", "(email)::text = 'a'::text")));
        ThreeWayComparison comparison = ThreeWayComparison.of(model(model), model(model), database);
        assertThat(comparison.questions()).hasSize(1);
        ThreeWayDifference difference = comparison.settle(List.of(Verdict.undecided("standby")));
        assertThat(difference.plan()).isEmpty();
        assertThat(difference.drift()).isEmpty();
        assertThat(difference.undecided()).extracting(Undecided::reason).containsExactly("standby");
    }
}
