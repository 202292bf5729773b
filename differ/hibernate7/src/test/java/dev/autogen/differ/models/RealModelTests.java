package dev.autogen.differ.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.differ.hibernate.Application;
import dev.autogen.differ.snapshot.ModelText;
import dev.autogen.fixtures.Corpus;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;

/** A corpus with a line of Hibernate: whoever made the schema, nothing differs, and Hibernate agrees. */
abstract class RealModelTests {

    private static final Map<Origin, TestDatabase> DATABASES = new EnumMap<>(Origin.class);
    private static RealModel model;
    private static OwnMigrations migrations;

    @Parameter(0)
    String name;

    @Parameter(1)
    Application application;

    /** Corpora with both lines; of several versions of a corpus either the newest or the others. */
    static Stream<Arguments> models(boolean newest) {
        assumeFalse(Corpus.skipped(), "AUTOGEN_SKIP_CORPORA is set");
        List<String> all = Corpus.all().stream().map(Corpus::name).toList();
        Map<String, String> last = new LinkedHashMap<>();
        all.forEach(name -> last.put(name.substring(0, name.lastIndexOf('-')), name));
        return all.stream()
                .filter(name -> last.containsValue(name) == newest)
                .flatMap(name -> Stream.of(Application.values()).map(each -> Arguments.of(name, each)));
    }

    @BeforeParameterizedClassInvocation
    static void read(String name, Application application, @TempDir Path folder) throws IOException {
        model = RealModel.open(Corpus.named(name), application);
        migrations = OwnMigrations.write(folder, model.entities());
    }

    @AfterParameterizedClassInvocation
    static void close() {
        DATABASES.values().forEach(TestDatabase::close);
        DATABASES.clear();
        model.close();
    }

    private static TestDatabase made(Origin origin) throws SQLException {
        TestDatabase made = DATABASES.get(origin);
        if (made == null) {
            made = PostgresServer.shared().createDatabase();
            DATABASES.put(origin, made);
            model.prepare(made);
            origin.make(made, model, migrations);
        }
        return made;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void nothingDiffers(Origin origin) throws SQLException {
        assertNothingElseDiffers(made(origin), origin);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void nothingDiffersWhereItsTextIsRunAgain(Origin origin) throws SQLException {
        try (TestDatabase elsewhere = PostgresServer.shared().createDatabase()) {
            elsewhere.execute(SchemaScript.of(made(origin)).toArray(String[]::new));
            assertNothingElseDiffers(elsewhere, origin);
        }
    }

    @Test
    void nothingDiffersWhereItsDumpIsRestored() throws SQLException, IOException {
        Optional<PgDump> dump = PgDump.of(PostgresServer.shared().majorVersion());
        assumeTrue(dump.isPresent(), "No pg_dump on the path that is as new as the server");
        for (Origin origin : Origin.values()) {
            try (TestDatabase elsewhere = PostgresServer.shared().createDatabase()) {
                dump.get().copySchema(made(origin), elsewhere);
                assertNothingElseDiffers(elsewhere, origin);
            }
        }
    }

    /**
     * Hibernate 7.4 gives the uniques of two collections with the same columns one name; its {@code update} then passes
     * over PostgreSQL's refusal of the second. What it lacks against Hibernate's own {@code create} really differs.
     */
    private static void assertNothingElseDiffers(TestDatabase database, Origin origin) throws SQLException {
        SortedSet<String> lacking = new TreeSet<>();
        if (origin == Origin.UPDATE) {
            lacking.addAll(UniqueColumns.of(made(Origin.CREATE)));
            lacking.removeAll(UniqueColumns.of(made(Origin.UPDATE)));
        }
        assertThat(model.difference(database).stream()
                        .map(found -> found.replaceFirst("^add unique constraint \\S+ ", "")))
                .containsExactlyInAnyOrderElementsOf(lacking);
    }

    @Test
    void modelIsTheSameReadFromItsText() {
        assertThat(ModelText.read(ModelText.of(model.entities()))).isEqualTo(model.entities());
    }

    /** Unless it refuses what it has just created itself, as it does with some arrays. */
    @Test
    void hibernateAcceptsWhatOurMigrationMakes() throws SQLException {
        if (model.refusal(made(Origin.MIGRATION)).isPresent()) {
            assertThat(model.refusal(made(Origin.MIGRATION))).isEqualTo(model.refusal(made(Origin.CREATE)));
        }
    }

    @Test
    void downgradeLeavesNothingAndUpgradeWorksAgain() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            model.prepare(database);
            CatalogObjects before = CatalogObjects.of(database);
            migrations.upgrade(database);
            migrations.downgrade(database);
            assertThat(CatalogObjects.of(database).withoutHistory()).isEqualTo(before);
            migrations.upgrade(database);
            assertThat(model.difference(database)).isEmpty();
        }
    }
}
