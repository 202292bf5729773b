package dev.autogen.runner;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

/** Tests of migrations, each test with a folder of them and a database of its own. */
abstract class MigratingTests {

    final TestDatabase database = PostgresServer.shared().createDatabase();
    final MigrationFolder folder;

    MigratingTests(MigrationFolder folder) {
        this.folder = folder;
    }

    @AfterEach
    void drop() {
        database.close();
    }

    /** What runs the migrations of the folder on the database. */
    Autogen autogen() {
        return Autogen.on(database.dataSource()).sources(folder.folder(), List.of(), null);
    }
}
