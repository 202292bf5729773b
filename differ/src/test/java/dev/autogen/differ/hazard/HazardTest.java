package dev.autogen.differ.hazard;

import static dev.autogen.differ.hazard.HazardCases.T;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.differ.hazard.HazardCases.Case;
import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class HazardTest {

    private static final TableSize MANY = new TableSize(12_400_000, 3_328_599_654L);
    private static final CreateTable CREATE_T = new CreateTable(
            Table.builder(T).column(Column.of("a", SqlType.of("text"))).build(), false);
    private static final Operation INDEX = new CreateIndex(T, Index.of("ix", List.of("a")), false);

    static Stream<Case> cases() {
        return HazardCases.all().stream();
    }

    private static HazardReview review(Sizes sizes) {
        return new HazardReview("public", sizes, HazardCases.DEPENDANTS);
    }

    private static Sizes rows(long rows) {
        TableSize size = new TableSize(rows, 8192);
        return Sizes.of(Map.of(T, size, HazardCases.OTHER, size));
    }

    private static List<HazardCode> codes(List<Hazard> hazards) {
        return hazards.stream().map(Hazard::code).toList();
    }

    private static Stream<Hazard> of(Case c, Sizes sizes) {
        return review(sizes).upgradeSteps(c.dangerous()).stream().filter(h -> h.code() == c.code());
    }

    @ParameterizedTest
    @EnumSource
    void eachCodeHasACase(HazardCode code) {
        assertThat(cases()).anyMatch(c -> c.code() == code);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundWhereItIs(Case c) {
        assertThat(of(c, Sizes.UNKNOWN)).isNotEmpty().allSatisfy(hazard -> {
            assertThat(hazard.severity()).isEqualTo(c.code().severity());
            assertThat(hazard.reason()).doesNotContain("{");
            assertThat(hazard.safeForm()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNotFoundInTheTwin(Case c) {
        assertThat(codes(review(Sizes.UNKNOWN).upgradeSteps(c.harmless()))).doesNotContain(c.code());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isNothingOnATableOfTheSameMigration(Case c) {
        List<List<Operation>> transactions = new ArrayList<>(c.dangerous());
        transactions.add(0, List.of(CREATE_T));
        assertThat(review(Sizes.UNKNOWN).upgradeSteps(transactions)).noneMatch(h -> T.equals(h.table()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isLessOnASmallTableAndNothingOnAnEmptyOne(Case c) {
        boolean concernsRows = of(c, Sizes.UNKNOWN).anyMatch(h -> h.table() != null);
        boolean lasts = concernsRows && c.code().bearing() == Bearing.DURATION;
        Severity small = lasts ? Severity.INFO : c.code().severity();
        assertThat(of(c, rows(5))).isNotEmpty().allMatch(h -> h.severity() == small);
        assertThat(of(c, rows(0)).findAny().isEmpty())
                .isEqualTo(concernsRows && c.code().bearing() != Bearing.NONE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void canBeIgnoredOrAccepted(Case c) {
        List<Hazard> found = review(Sizes.UNKNOWN).upgradeSteps(c.dangerous());
        String code = c.code().name();
        assertThat(codes(Acceptances.ignoring(List.of(code)).apply(found))).doesNotContain(c.code());
        assertThat(Acceptances.NONE.accepting(List.of(code + ": at night")).apply(found))
                .filteredOn(h -> h.code() == c.code())
                .isNotEmpty()
                .noneMatch(h -> h.counts(Severity.INFO))
                .allMatch(h -> h.toString().startsWith("accepted " + code)
                        && h.toString().endsWith("at night"));
    }

    @Test
    void saysHowLargeTheTableIs() {
        assertThat(review(Sizes.of(Map.of(T, MANY))).upgrade(List.of(INDEX)))
                .singleElement()
                .hasToString("warning AG201: locks t (12,400,000 rows, 3.1 GB) against writes while the index is built;"
                        + " safe: create it concurrently, in a step of its own");
    }

    @Test
    void followsATableThatIsRenamed() {
        Operation there = new CreateIndex(QualifiedName.of("u"), Index.of("ix", List.of("a")), false);
        Sizes sizes = Sizes.of(Map.of(T, MANY));
        assertThat(review(sizes).upgrade(List.of(new RenameTable(T, "u"), there)))
                .extracting(Hazard::size)
                .containsExactly(MANY, MANY);
        HazardReview run = review(sizes);
        run.upgrade(List.of(new RenameTable(T, "u")));
        assertThat(run.upgrade(List.of(there))).extracting(Hazard::size).containsExactly(MANY);
    }

    @Test
    void takesATableOfAnEarlierPendingMigrationForEmpty() {
        HazardReview run = review(Sizes.of(Map.of()));
        run.upgrade(List.of(CREATE_T));
        assertThat(run.upgrade(List.of(INDEX))).isEmpty();
        HazardReview unknown = review(Sizes.UNKNOWN);
        unknown.upgrade(List.of(CREATE_T));
        assertThat(unknown.upgrade(List.of(INDEX))).hasSize(1);
    }

    @Test
    void lossOnTheWayBackIsGoodToKnow() {
        Operation drop = new DropColumn(T, "a", null, false);
        assertThat(review(Sizes.UNKNOWN).downgradeSteps(List.of(List.of(drop))))
                .extracting(Hazard::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void refusesWhatIsNoCodeAndWhatHasNoReason() {
        assertThatThrownBy(() -> Acceptances.ignoring(List.of("AG201", "AG999")))
                .hasMessage("There is no hazard AG999; docs/hazards.md lists them, such as AG201");
        assertThatThrownBy(() -> Acceptances.NONE.accepting(List.of("AG201"))).hasMessageContaining("needs a reason");
        assertThat(HazardCode.parse(" ag201 ")).isEqualTo(HazardCode.AG201);
    }
}
