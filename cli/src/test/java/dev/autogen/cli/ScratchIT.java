package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scratch databases come and go, whatever happens. */
class ScratchIT {

    private final Path folder;

    ScratchIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        Files.writeString(folder.resolve("a.sql"), "create table a (id int);");
        Files.writeString(folder.resolve("wrong.sql"), "create table a (id int); create tabel b (id int);");
    }

    private static List<String> scratch(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select datname from pg_database where datname like 'autogen\\_scratch\\_%' order by 1")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static String named(Duration age) {
        return DateTimeFormatter.ofPattern("'autogen_scratch_'uuuuMMdd't'HHmmss'_0123abcd'")
                .format(Instant.now().minus(age).atOffset(ZoneOffset.UTC));
    }

    private CommandLineRun diff(TestDatabase database, String from, String to, String devUrl) {
        return CommandLineRun.in(
                folder, CommandLineRun.on(database), "diff", "--from", from, "--to", to, "--dev-url", devUrl);
    }

    @Test
    void nothingIsLeftAfterSuccessAndFailure() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            assertThat(diff(database, "a.sql", "a.sql", database.url()).ends(0).out())
                    .isEqualTo("No changes\n");
            diff(database, "a.sql", "wrong.sql", database.url()).ends(2);

            assertThat(scratch(database)).isEmpty();
        }
    }

    @Test
    void whatACrashLeftIsDroppedOnceItIsOld() throws SQLException {
        String old = named(Duration.ofHours(25));
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                TestDatabase dropped = PostgresServer.shared().createDatabase(old);
                TestDatabase young = PostgresServer.shared().createDatabase(named(Duration.ofHours(23)));
                TestDatabase foreign = PostgresServer.shared().createDatabase("autogen_scratch_notes");
                TestDatabase used = PostgresServer.shared().createDatabase(named(Duration.ofHours(49)));
                Connection user = used.connect()) {
            assertThat(scratch(database)).contains(dropped.name());

            diff(database, "a.sql", database.url(), database.url()).ends(0);

            assertThat(user.isValid(1)).isTrue();
            assertThat(scratch(database)).containsExactlyInAnyOrder(young.name(), foreign.name(), used.name());
        }
    }

    @Test
    void whoMayNotCreateDatabasesIsTold() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            database.execute("drop role if exists scratch_nobody", "create role scratch_nobody login password 'x'");
            try {
                String url =
                        database.url() + (database.url().contains("?") ? "&" : "?") + "user=scratch_nobody&password=x";

                assertThat(diff(database, "a.sql", database.url(), url).ends(1).err())
                        .contains("No scratch database can be made", "needs CREATEDB", "--dev-url")
                        .doesNotContain("password=x");
            } finally {
                database.execute("drop role scratch_nobody");
            }
        }
    }
}
