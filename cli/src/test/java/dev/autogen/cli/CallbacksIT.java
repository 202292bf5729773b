package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the migrations is called by commands that change the database, and by no others. */
class CallbacksIT {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final RevisionProject project;

    CallbacksIT(@TempDir Path folder) {
        this.project = new RevisionProject(folder, CommandLineRun.on(database));
        project.set("AUTOGEN_DEV_URL", database.url());
        project.write("a b:a");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void filesAreFoundAndScratchDatabasesAreLeftAlone() throws IOException {
        Files.writeString(project.migrations().resolve("afterEach.sql"), "insert into notes values (1);");
        project.run("verify --no-entities").ends(0);
        assertThat(project.run("upgrade").ends(1).err())
                .contains("The callback afterEach failed for revision a (step a): afterEach.sql: ERROR: relation")
                .contains("It was rolled back as a whole.");
    }

    /** There is a program of that name or not, but no such database where it looks by itself. */
    @Test
    void theBackupOfTheGuideKeepsAnUpgradeFromRunningWithoutOne() {
        project.file("Callbacks", GuidePage.of("writing.md").code("java", "pg_dump"));
        assertThat(project.run("upgrade").ends(1).err())
                .contains("The callback beforeUpgrade failed:", "pg_dump", "Nothing was run.");
        assertThat(project.run("current").ends(0).out()).isEmpty();
        project.run("verify --no-entities").ends(0);
    }
}
