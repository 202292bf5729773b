package dev.autogen.differ.steps;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Ddl;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/** Runs steps on a real server and looks at what they hold, read and write meanwhile. */
final class Meter {

    private static final List<String> TABLES = List.of("orders", "users");

    private final TestDatabase database;

    Meter(TestDatabase database) {
        this.database = database;
    }

    /** In one transaction, looked at before it is committed. */
    Cost transaction(List<Operation> operations) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            Map<String, String> files = files(connection);
            run(connection, operations);
            List<String> rewrites = new ArrayList<>(TABLES);
            Map<String, String> filesAfter = files(connection);
            rewrites.removeIf(table -> Objects.equals(files.get(table), filesAfter.get(table)));
            Cost cost = new Cost(locks(connection, pid(connection)), reads(connection), rewrites);
            connection.commit();
            return cost;
        }
    }

    /**
     * What is not one transaction: looked at while it waits for somebody who has just written to the table, and read in whole
     * by such a thing it may be.
     */
    Cost outside(Operation operation, String row) throws Exception {
        try (Connection writer = database.connect();
                Connection connection = database.connect();
                Connection observer = database.connect()) {
            Map<String, String> files = files(observer);
            writer.setAutoCommit(false);
            execute(writer, row);
            int pid = pid(connection);
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
                try {
                    run(connection, List.of(operation));
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            while (!isWaiting(observer, pid)) {
                if (running.isDone()) {
                    running.join();
                    throw new AssertionError("Done without waiting for the writer: " + operation);
                }
                Thread.onSpinWait();
            }
            Map<String, String> locks = locks(observer, pid);
            writer.rollback();
            running.join();
            List<String> rewrites = new ArrayList<>(TABLES);
            Map<String, String> filesAfter = files(observer);
            rewrites.removeIf(table -> Objects.equals(files.get(table), filesAfter.get(table)));
            return new Cost(locks, List.of(), rewrites);
        }
    }

    private static void run(Connection connection, List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            for (String sql : Ddl.statements(operation)) {
                execute(connection, sql);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql + ": " + e.getMessage(), e.getSQLState(), e);
        }
    }

    private static int pid(Connection connection) throws SQLException {
        return Integer.parseInt(
                pairs(connection, "select 'pid', pg_backend_pid()").get("pid"));
    }

    private static boolean isWaiting(Connection observer, int pid) throws SQLException {
        return !pairs(observer, "select pid, mode from pg_locks where not granted and pid = " + pid)
                .isEmpty();
    }

    private static Map<String, String> files(Connection connection) throws SQLException {
        return pairs(connection, "select relname, relfilenode from pg_class where relname in ('orders', 'users')");
    }

    private static Map<String, String> locks(Connection connection, int pid) throws SQLException {
        Map<String, String> strongest = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select c.relname, l.mode from pg_locks l join pg_class c on"
                        + " c.oid = l.relation where c.relname in ('orders', 'users') and l.granted and l.locktype = 'relation' and l.pid = "
                        + pid)) {
            while (rows.next()) {
                strongest.merge(rows.getString(1), rows.getString(2), Cost::stronger);
            }
        }
        return strongest;
    }

    private static List<String> reads(Connection connection) throws SQLException {
        return List.copyOf(pairs(
                        connection,
                        "select relname, seq_tup_read from pg_stat_xact_user_tables where seq_tup_read > 0"
                                + " and relname in ('orders', 'users')")
                .keySet());
    }

    private static Map<String, String> pairs(Connection connection, String query) throws SQLException {
        Map<String, String> pairs = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
        }
        return pairs;
    }
}
