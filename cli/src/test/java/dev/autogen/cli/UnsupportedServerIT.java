package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real PostgreSQL 13: every command that needs the server refuses it, and nothing is written on either side. */
class UnsupportedServerIT {

    private static final PostgresServer SERVER = PostgresServer.start("13.23.0");

    private final TestDatabase database = SERVER.createDatabase();
    private final ShopProject shop;

    UnsupportedServerIT(@TempDir Path folder) {
        this.shop = new ShopProject(folder.resolve("shop"), database);
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-m x", "diff", "check", "baseline"})
    void beforeTheFirstRevision(String command) throws IOException, SQLException {
        refuses(command);
        assertThat(shop.migrations()).doesNotExist();
    }

    @Test
    void withARevision() throws IOException, SQLException {
        shop.run("revision", "-m", "by hand").ends(0);
        String before = listing();
        for (String command : new String[] {
            "-m x", "check", "upgrade", "upgrade --sql", "downgrade base", "current", "status", "stamp head"
        }) {
            refuses(command);
            assertThat(listing()).as(command).isEqualTo(before);
        }
    }

    private void refuses(String command) throws SQLException {
        CommandLineRun run = shop.run(command.split(" ", -1)).ends(1);
        assertThat(run.err())
                .as(command)
                .isEqualTo("error: The server runs PostgreSQL 13.23, which is not supported.\n"
                        + "Use PostgreSQL 14 or newer.\n");
        assertThat(run.out()).as(command).isEmpty();
        assertThat(tables()).as(command).isZero();
    }

    private String listing() throws IOException {
        try (var files = Files.walk(shop.migrations())) {
            return files.sorted().toList().toString();
        }
    }

    private int tables() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
