package dev.autogen.differ.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.Sides;
import dev.autogen.differ.ThreeWayComparison;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.filter.Exclusions;
import dev.autogen.differ.filter.Filter;
import dev.autogen.differ.hibernate.Application;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every collected case on a real server: what is expected is found, does what it says, and its reverse leads back.
 * {@code -Dcases=A-T} runs those whose ids begin so.
 */
class CasesIT {

    private static CaseDatabase here;
    private static CaseDatabase there;
    private static CaseModels models;

    static Stream<Case> cases() {
        return AllCases.stream()
                .filter(each -> each.id().startsWith(System.getProperty("cases", "")))
                .filter(each -> each.fits(PostgresServer.shared().majorVersion()));
    }

    static Stream<Case> different() {
        return cases().filter(each -> !(each.from() instanceof Side.Origins || each.from() instanceof Side.Newest));
    }

    static Stream<Case> known() {
        return cases().filter(each -> each.from() instanceof Side.Newest);
    }

    static Stream<Case> same() {
        return cases().filter(each -> each.from() instanceof Side.Origins);
    }

    @BeforeAll
    static void compile(@TempDir Path folder) throws Exception {
        models = CaseModels.compile(folder, cases().toList());
        here = new CaseDatabase();
        there = new CaseDatabase();
    }

    @AfterAll
    static void close() throws SQLException {
        models.close();
        here.close();
        there.close();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("different")
    void leadsThereAndBack(Case each) throws SQLException {
        make(here, each, each.from());
        if (each.to() instanceof Side.Script) {
            make(there, each, each.to());
        }
        Schema before = here.read(each.defaultSchema());
        Difference difference = difference(each);
        assertThat(difference.undecided().stream().map(doubt -> doubt.pair().subject()))
                .containsExactlyElementsOf(each.undecided());
        assertThat(sentences(each, difference)).containsExactlyElementsOf(each.expected());
        here.apply(difference.operations());
        Difference rest = difference(each);
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

    private static ThreeWayDifference threeWay(Case each, EntityModel entities, EntityModel snapshot) {
        return ThreeWayComparison.of(entities, snapshot, here.read(each.defaultSchema()))
                .settle(here.canonicalizer(each.defaultSchema()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("same")
    void isWhatHibernateAndWeMake(Case each) throws SQLException {
        isWhatIsMade(Application.BUNDLED, each, List.of(Origin.values()));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("same")
    void isWhatHibernate66Makes(Case each) throws SQLException {
        if (!each.only7()) {
            isWhatIsMade(Application.WITH_66, each, List.of(Origin.CREATE));
        }
    }

    private static void isWhatIsMade(Application application, Case each, List<Origin> origins) throws SQLException {
        for (Origin origin : origins) {
            here.reset();
            origin.make(here, models, application, each, (Side.Entities) each.to());
            Difference difference = difference(application, each);
            assertThat(sentences(each, difference)).as(origin.name()).isEmpty();
            assertThat(difference.undecided()).as(origin.name()).isEmpty();
        }
    }

    private static void make(CaseDatabase database, Case each, Side side) throws SQLException {
        database.reset();
        if (side instanceof Side.Script script) {
            database.execute(script.sql());
        } else if (side instanceof Side.Entities entities) {
            Origin.OPERATIONS.make(database, models, Application.BUNDLED, each, entities);
        }
    }

    private static Difference difference(Case each) {
        return difference(Application.BUNDLED, each);
    }

    private static Difference difference(Application application, Case each) {
        Schema from = here.read(each.defaultSchema());
        return comparison(application, each, from).settle(here.canonicalizer(each.defaultSchema()));
    }

    private static Comparison comparison(Application application, Case each, Schema from) {
        Exclusions exclusions = Exclusions.parse(each.exclude());
        if (each.to() instanceof Side.Entities entities) {
            EntityModel model = models.read(application, each, entities);
            Filter filter = exclusions.among(List.of(model.schema()), List.of(from));
            return Comparison.toEntities(filter.without(from), filter.without(model));
        }
        Schema to = there.read(each.defaultSchema());
        Filter filter = exclusions.among(List.of(), List.of(from, to));
        return Comparison.between(filter.without(from), filter.without(to), Sides.ALIKE);
    }

    private static List<String> sentences(Case each, Difference difference) {
        return sentences(each, difference.operations());
    }

    private static List<String> sentences(Case each, List<Operation> operations) {
        English english = English.relativeTo(each.defaultSchema());
        return operations.stream().map(english::describe).toList();
    }
}
