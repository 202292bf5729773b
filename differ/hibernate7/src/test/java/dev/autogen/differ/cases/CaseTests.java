package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.CaseComparison.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.Sides;
import dev.autogen.differ.ThreeWayComparison;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.hibernate.Application;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Collected cases on a real server: what is expected is found, does what it says, and its reverse leads back.
 * {@code -Dcases=A-T} runs those whose ids begin so.
 */
@TestInstance(Lifecycle.PER_CLASS)
abstract class CaseTests {

    private final List<String> origins;
    private final CaseComparison comparison;

    /** @param origins how the ids of the cases begin */
    CaseTests(Path folder, String... origins) throws Exception {
        this.origins = List.of(origins);
        this.comparison = CaseComparison.of(CaseModels.compile(folder, cases().toList(), Application::classpath));
    }

    private Stream<Case> cases() {
        return AllCases.stream()
                .filter(each -> origins.stream().anyMatch(each.id()::startsWith))
                .filter(each -> each.id().startsWith(System.getProperty("cases", "")))
                .filter(each -> each.fits(PostgresServer.shared().majorVersion()));
    }

    Stream<Case> different() {
        return cases().filter(each -> !(each.from() instanceof Side.Origins || each.from() instanceof Side.Newest));
    }

    Stream<Case> known() {
        return cases().filter(each -> each.from() instanceof Side.Newest);
    }

    Stream<Case> same() {
        return cases().filter(each -> each.from() instanceof Side.Origins);
    }

    @AfterAll
    void close() throws SQLException {
        comparison.close();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("different")
    void leadsThereAndBack(Case each) throws SQLException {
        CaseDatabase here = comparison.here();
        comparison.make(each);
        Schema before = here.read(each.defaultSchema());
        Difference difference = comparison.difference(Application.BUNDLED, each);
        assertThat(difference.undecided().stream().map(doubt -> doubt.pair().subject()))
                .containsExactlyElementsOf(each.undecided());
        assertThat(sentences(each, difference)).containsExactlyElementsOf(each.expected());
        here.apply(difference.operations());
        Difference rest = comparison.difference(Application.BUNDLED, each);
        assertThat(sentences(each, rest)).isEmpty();
        assertThat(rest.undecided()).hasSameSizeAs(each.undecided());
        here.apply(Operation.reverse(difference.operations()));
        Difference back = Comparison.between(here.read(each.defaultSchema()), before, Sides.ALIKE)
                .settle(here.canonicalizer(each.defaultSchema()));
        assertThat(sentences(each, back)).isEmpty();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("known")
    void leadsFromTheNewestRevisionAndBack(Case each) throws SQLException {
        Side.Entities was = ((Side.Newest) each.from()).entities();
        CaseDatabase here = comparison.here();
        CaseModels models = comparison.models();
        here.reset();
        Origin.OPERATIONS.make(here, models, Application.BUNDLED, each, was);
        Schema before = here.read(each.defaultSchema());
        EntityModel entities = models.read(Application.BUNDLED, each, (Side.Entities) each.to());
        EntityModel snapshot = models.asOfNow(models.read(Application.BUNDLED, each, was));
        ThreeWayDifference difference = threeWay(each, entities, snapshot);
        assertThat(sentences(each, difference.operations())).containsExactlyElementsOf(each.expected());
        assertThat(difference.drift()).isEmpty();
        here.apply(difference.operations());
        ThreeWayDifference rest = threeWay(each, entities, difference.snapshot());
        assertThat(sentences(each, rest.operations())).isEmpty();
        assertThat(sentences(each, rest.drift())).isEmpty();
        here.apply(Operation.reverse(difference.operations()));
        Difference back = Comparison.between(here.read(each.defaultSchema()), before, Sides.ALIKE)
                .settle(here.canonicalizer(each.defaultSchema()));
        assertThat(sentences(each, back)).isEmpty();
    }

    private ThreeWayDifference threeWay(Case each, EntityModel entities, EntityModel snapshot) {
        CaseDatabase here = comparison.here();
        return ThreeWayComparison.of(entities, snapshot, here.read(each.defaultSchema()))
                .settle(here.canonicalizer(each.defaultSchema()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("same")
    void isWhatHibernateAndWeMake(Case each) throws SQLException {
        comparison.isWhatIsMade(Application.BUNDLED, each, List.of(Origin.values()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("same")
    void isWhatHibernate66Makes(Case each) throws SQLException {
        if (!each.only7()) {
            comparison.isWhatIsMade(Application.WITH_66, each, List.of(Origin.CREATE));
        }
    }
}
