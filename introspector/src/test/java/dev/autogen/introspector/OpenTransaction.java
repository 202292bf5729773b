package dev.autogen.introspector;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One database for a test class, and a transaction in it for each test, which is rolled back. */
final class OpenTransaction implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private @Nullable TestDatabase database;
    private @Nullable Connection connection;

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        TestDatabase created = PostgresServer.shared().createDatabase();
        database = created;
        connection = created.connect();
        connection().setAutoCommit(false);
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        connection().rollback();
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        connection().close();
        Objects.requireNonNull(database).close();
    }

    Connection connection() {
        return Objects.requireNonNull(connection);
    }

    void execute(String... statements) throws SQLException {
        execute(List.of(statements));
    }

    void execute(List<String> statements) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
