package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.autogen.cli.ColumnContents.Announced;
import dev.autogen.fixtures.Corpus;
import dev.autogen.fixtures.CorpusJars;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.Autogen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real projects from one version to the next, through the commands, with rows in every table: nothing is lost that was
 * not announced, and nothing is left to do.
 */
class VersionPairsIT {

    private static final Path HIBERNATE_66 =
            Path.of("../differ/hibernate66/target/application").toAbsolutePath();

    /** What a person adds to the migration where rows need a value. */
    record Edit(String generated, String edited) {}

    /** @param rows makes the rows fit what the newer version asks of them, where it asks for something new */
    record Pair(String from, String to, String rows, List<Edit> edits) {
        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    @BeforeAll
    static void fetchable() {
        assumeFalse(Corpus.skipped(), "AUTOGEN_SKIP_CORPORA is set");
    }

    static Stream<Pair> pairs() {
        Edit version = new Edit(
                "op.backfill(\"credential\", \"version\").toBeChosen().whereNull();",
                "op.backfill(\"credential\", \"version\").with(\"0\").whereNull();");
        String ofDefinitions = "update processes"
                + " set (processid, version) = (select id, version from definitions order by id limit 1)";
        return Stream.of(
                new Pair("kogito-10.0", "kogito-10.1", ofDefinitions, List.of()),
                new Pair("keycloak-26.0", "keycloak-26.5", "", List.of(version)),
                new Pair("keycloak-26.5", "keycloak-26.6", "", List.of()));
    }

    private final Path folder;

    VersionPairsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void nothingIsLostThatWasNotAnnounced(Pair pair) throws SQLException, IOException {
        goThereAndBack(pair, "");
    }

    /** It lets the new column be null, so nobody has to add anything. */
    @Tag("nightly")
    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void nothingIsLostWithHibernate66(Pair pair) throws SQLException, IOException {
        goThereAndBack(new Pair(pair.from(), pair.to(), pair.rows(), List.of()), HIBERNATE_66 + "/*,");
    }

    private void goThereAndBack(Pair pair, String hibernate) throws SQLException, IOException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            Steps old = new Steps(Corpus.named(pair.from()).fetch(), hibernate, database);
            Steps next = new Steps(Corpus.named(pair.to()).fetch(), hibernate, database);
            old.run("-m", "initial").ends(0);
            old.run("upgrade").ends(0);
            old.isUpToDate();
            Rows.fill(database, Autogen.offline().historyTables());
            database.execute(pair.rows());
            ColumnContents before = ColumnContents.of(database);
            assertThat(before.checksums().values()).allMatch(text -> text.startsWith(Rows.EACH + " rows "));

            CommandLineRun written =
                    next.run("-m", "next", "--drop", "--no-renames").ends(0);
            ColumnContents kept = before.after(Announced.by(written));
            refusedUntilEdited(pair, next, written, before);
            next.agreeing("upgrade");
            assertThat(ColumnContents.of(database).only(kept)).isEqualTo(kept);
            next.isUpToDate();

            next.agreeing("downgrade");
            ColumnContents back = ColumnContents.of(database);
            assertThat(back.checksums().keySet()).isEqualTo(before.checksums().keySet());
            next.agreeing("upgrade");
            assertThat(ColumnContents.of(database).only(kept)).isEqualTo(kept);
            next.isUpToDate();
            next.agreeing("downgrade", "base");
            assertThat(ColumnContents.of(database).checksums()).isEmpty();
        }
    }

    /** A value that is still to be chosen stops the migration, as it says itself, and nothing is lost by it. */
    private void refusedUntilEdited(Pair pair, Steps next, CommandLineRun written, ColumnContents before)
            throws SQLException, IOException {
        for (Edit edit : pair.edits()) {
            assertThat(written.err()).contains("with a value still to be chosen");
            CommandLineRun refused = next.run("upgrade", "--allow-destructive").ends(1);
            assertThat(refused.err()).contains("is still to be chosen");
            assertThat(ColumnContents.of(next.database())).isEqualTo(before);
            Path migration = newest();
            String source = Files.readString(migration);
            assertThat(source).contains(edit.generated());
            Files.writeString(migration, source.replace(edit.generated(), edit.edited()));
        }
    }

    private Path newest() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("db/migrations"))) {
            return files.filter(file -> file.toString().endsWith("_next.java"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The commands of one version of the project, on one database. */
    private final class Steps {
        private final CorpusJars jars;
        private final String hibernate;
        private final TestDatabase database;

        Steps(CorpusJars jars, String hibernate, TestDatabase database) {
            this.jars = jars;
            this.hibernate = hibernate;
            this.database = database;
        }

        TestDatabase database() {
            return database;
        }

        CommandLineRun run(String... args) {
            List<String> all = new ArrayList<>(List.of(
                    "--entities",
                    jars.folder().resolve("roots") + "/*.jar",
                    "--naming",
                    jars.corpus().naming(),
                    "--classpath",
                    hibernate + jars.folder().resolve("lib") + "/*"));
            all.addAll(List.of(args));
            return CommandLineRun.in(folder, CommandLineRun.on(database), all.toArray(String[]::new));
        }

        /** Data goes only after somebody agreed. */
        void agreeing(String... args) {
            CommandLineRun first = run(args);
            if (first.status() != 0) {
                assertThat(first.err()).contains("--allow-destructive");
                List<String> allowing = new ArrayList<>(List.of(args));
                allowing.add("--allow-destructive");
                run(allowing.toArray(String[]::new)).ends(0);
            }
        }

        void isUpToDate() {
            assertThat(run("-m", "again").ends(0).out()).isEqualTo("No changes\n");
            assertThat(run("check").ends(0).out()).startsWith("No changes");
            assertThat(run("diff").ends(0).out()).isEqualTo("No changes\n");
        }
    }
}
