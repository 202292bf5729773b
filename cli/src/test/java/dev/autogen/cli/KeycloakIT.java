package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.autogen.fixtures.Corpus;
import dev.autogen.fixtures.CorpusJars;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on a real model from a published jar: 60 entities, 84 tables. */
class KeycloakIT {

    private static CorpusJars jars;

    @BeforeAll
    static void fetch() {
        assumeFalse(Corpus.skipped(), "AUTOGEN_SKIP_CORPORA is set");
        jars = Corpus.named("keycloak-26.0").fetch();
    }

    @Test
    void migratesThereAndBackAndHibernateAgrees(@TempDir Path folder) throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            CommandLineRun first = autogen(folder, database, "-m", "initial").ends(0);
            assertThat(first.out().lines().filter(l -> l.startsWith("+ create table ")))
                    .hasSize(84);
            autogen(folder, database, "upgrade").ends(0);
            assertThat(autogen(folder, database, "-m", "again").ends(0).out()).isEqualTo("No changes\n");
            autogen(folder, database, "check").ends(0);
            new HibernateItself(jars.roots(), jars.lib()).validate(database);
            autogen(folder, database, "downgrade", "base").ends(0);
            assertThat(objects(database))
                    .containsExactly(
                            "autogen_history",
                            "autogen_history_id_seq",
                            "autogen_history_pkey",
                            "autogen_history_revision_idx");
        }
    }

    @Test
    void seesNoChangeInWhatHibernateCreates(@TempDir Path folder) {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            new HibernateItself(jars.roots(), jars.lib()).create(database);
            assertThat(autogen(folder, database, "diff").ends(0).out()).isEqualTo("No changes\n");
            assertThat(autogen(folder, database, "check").ends(0).out()).isEqualTo("No changes\n");
        }
    }

    private static CommandLineRun autogen(Path folder, TestDatabase database, String... args) {
        List<String> all = new ArrayList<>(List.of(
                "--entities",
                jars.folder().resolve("roots") + "/*.jar",
                "--classpath",
                jars.folder().resolve("lib") + "/*"));
        all.addAll(List.of(args));
        return CommandLineRun.in(folder, CommandLineRun.on(database), all.toArray(String[]::new));
    }

    /** Everything in the default schema: tables, indexes, sequences, types of their own. */
    private static List<String> objects(TestDatabase database) throws SQLException {
        String sql = "select relname::text from pg_class where relnamespace = 'public'::regnamespace"
                + " union all select typname::text from pg_type t where typnamespace = 'public'::regnamespace"
                + " and typrelid = 0 and typelem = 0 order by 1";
        return database.strings(sql);
    }
}
