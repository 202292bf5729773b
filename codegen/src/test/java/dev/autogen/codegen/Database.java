package dev.autogen.codegen;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** One connection to an empty database, with operations in the place of SQL. */
final class Database implements AutoCloseable {

    private final TestDatabase database;
    private final Connection connection;

    private Database(TestDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    static Database open() {
        TestDatabase database = PostgresServer.shared().createDatabase();
        try {
            return new Database(database, database.connect());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Drops whatever there is, but for an empty schema {@code public}. */
    void clear() throws SQLException {
        for (String schema : query("select nspname from pg_namespace"
                + " where nspname not like 'pg\\_%' and nspname <> 'information_schema'")) {
            execute("drop schema " + Quoting.identifier(schema) + " cascade");
        }
        execute("create schema public");
    }

    void run(List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            for (String sql : Ddl.statements(operation)) {
                execute(sql);
            }
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // A question mark in an operation's SQL is no parameter here.
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql, e);
        }
    }

    List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    Schema read() {
        return Introspector.on(connection).read(Scope.ALL).schema();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
