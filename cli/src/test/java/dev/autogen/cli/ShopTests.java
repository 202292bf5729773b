package dev.autogen.cli;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;

/** Tests of commands, each test with the sample application and a database of its own. */
abstract class ShopTests {

    static final String AGREED = "No changes: entities, migrations and database agree.\n";

    final TestDatabase database = PostgresServer.shared().createDatabase();
    final ShopProject shop;

    ShopTests(Path folder) {
        this.shop = new ShopProject(folder, database);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    /** The only value that a query finds. */
    String answer(String query) throws SQLException {
        return String.join(" ", database.strings(query));
    }
}
