package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checking and generating where no database can be reached: the snapshot stands for it. */
class OfflineIT {

    private static final String NOWHERE = "jdbc:postgresql://localhost:1/nowhere";

    private final Path folder;

    OfflineIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theEntitiesAgreeWithTheirOwnRevision() {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            ShopProject shop = new ShopProject(folder, database);
            shop.run("-m", "initial").ends(0);
            assertThat(offline(shop, "check").ends(0).out()).isEqualTo("No changes: entities and migrations agree.\n");
            assertThat(offline(shop, "-m", "again").ends(0).out()).isEqualTo("No changes\n");
        }
    }

    @Test
    void aChangeIsFoundWrittenAndThenNoChange() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            ShopProject shop = new ShopProject(folder, database);
            offline(shop, "-m", "initial").ends(0);
            shop.run("upgrade").ends(0);
            shop.addPhone();

            assertThat(offline(shop, "check").ends(3).out())
                    .contains("The entities differ from the newest revision:")
                    .contains("+ add column users.phone varchar(20)   User.phone");
            assertThat(offline(shop, "-m", "add phone").ends(0).out()).contains("+ add column users.phone varchar(20)");
            assertThat(offline(shop, "check").ends(0).err()).isEmpty();

            shop.run("upgrade").ends(0);
            assertThat(shop.run("check").ends(0).out())
                    .isEqualTo("No changes: entities, migrations and database agree.\n");
        }
    }

    /** What one database has already is not known, so the revision is the same on every machine. */
    @Test
    void theDatabaseHasNoSay() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            ShopProject shop = new ShopProject(folder, database);
            shop.run("-m", "initial").ends(0);
            shop.run("upgrade").ends(0);
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("alter table users add phone varchar(20)");
            }
            shop.addPhone();
            offline(shop, "-m", "add phone").ends(0);
            assertThat(Files.readString(shop.migration("_add_phone.java"))).doesNotContain("ifNotExists");
        }
    }

    @Test
    void driftNeedsADatabase() throws IOException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            ShopProject shop = new ShopProject(folder, database);
            assertThat(offline(shop, "-m", "initial", "--include-drift").ends(2).err())
                    .contains("--include-drift needs the database");
            assertThat(shop.migrations()).doesNotExist();
        }
    }

    private static CommandLineRun offline(ShopProject shop, String... command) {
        String[] args = Arrays.copyOf(command, command.length + 3);
        args[command.length] = "--offline";
        args[command.length + 1] = "--url";
        args[command.length + 2] = NOWHERE;
        return shop.run(args);
    }
}
