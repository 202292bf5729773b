package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may destroy rows without being asked: the file for this machine the way back, the environment what it names. */
class AllowDestructiveIT {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final Path folder;

    AllowDestructiveIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void aRowToLose() throws SQLException {
        RevisionProject project = new RevisionProject(folder, Map.of());
        project.write("1111");
        project.replace("1111", "op.execute(\"drop table t_1111\")", "op.dropTable(\"t_1111\")");
        run(Map.of(), "upgrade").ends(0);
        database.execute("insert into t_1111 values (1)");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private CommandLineRun run(Map<String, String> variables, String... args) {
        Map<String, String> environment = new HashMap<>(CommandLineRun.on(database));
        environment.putAll(variables);
        return CommandLineRun.in(folder, environment, args);
    }

    private void assertItIsThere() throws SQLException {
        assertThat(ColumnContents.of(database).checksums().get("t_1111.id")).startsWith("1 rows ");
    }

    @Test
    void nobodyByDefault() throws SQLException {
        assertThat(run(Map.of(), "downgrade").ends(1).err()).contains("Data would be lost", "--allow-destructive=1111");
        assertItIsThere();
    }

    @Test
    void theFileForThisMachineTheWayBack() throws IOException {
        Files.writeString(folder.resolve("autogen.properties"), "");
        Files.writeString(folder.resolve("autogen-local.properties"), "allow-destructive = downgrade\n");
        run(Map.of(), "downgrade").ends(0);
        assertThat(run(Map.of(), "current").ends(0).out()).isEmpty();
    }

    @Test
    void theEnvironmentWhatItNames() throws SQLException {
        run(Map.of("AUTOGEN_ALLOW_DESTRUCTIVE", "2222"), "downgrade").ends(1);
        assertItIsThere();
        run(Map.of("AUTOGEN_ALLOW_DESTRUCTIVE", "1111"), "downgrade").ends(0);
    }

    @Test
    void whereItMattersOnlyByName() throws IOException, SQLException {
        Files.writeString(folder.resolve("autogen.properties"), "");
        Files.writeString(folder.resolve("autogen-prod.properties"), "");
        assertThat(run(Map.of("AUTOGEN_ALLOW_DESTRUCTIVE", "all"), "downgrade", "-e", "prod")
                        .ends(1)
                        .err())
                .contains("in environment prod by that name only");
        assertItIsThere();
        run(Map.of("AUTOGEN_ALLOW_DESTRUCTIVE", "all,1111"), "downgrade", "-e", "prod")
                .ends(0);
    }
}
