package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.SyntheticModel;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Some hundred tables at once need more locks than a server has places for, and one that gives out few shows it. */
class LargeFirstMigrationIT {

    private static final int TABLES = 700;

    @Test
    void isWrittenAsSteps(@TempDir Path folder) throws Exception {
        Path data = folder.resolve("data");
        try (PostgresServer server = PostgresServer.start(data);
                TestDatabase settings = server.createDatabase()) {
            settings.execute("alter system set max_locks_per_transaction = 10");
        }
        try (PostgresServer server = PostgresServer.start(data);
                TestDatabase database = server.createDatabase()) {
            SyntheticModel.writeTo(folder.resolve("src/main/java"), TABLES);
            ShopProject project = ShopProject.existing(folder, database);
            String whole = project.run("diff", "--format", "sql").ends(0).out();
            assertThatThrownBy(() -> database.execute(whole)).hasMessageContaining("out of shared memory");

            project.run("-m", "initial").ends(0);
            assertThat(Files.readString(project.migration("_initial.java")))
                    .contains("op.step(\"part 1\"", "op.step(\"part 7\"");
            project.run("upgrade").ends(0);
            assertThat(project.run("check").ends(0).out()).startsWith("No changes");
            project.run("downgrade", "base").ends(0);
            project.run("upgrade").ends(0);
            assertThat(database.strings("select count(*)::text from pg_tables where schemaname = 'public'"))
                    .containsExactly(Integer.toString(TABLES + 2));
        }
    }
}
