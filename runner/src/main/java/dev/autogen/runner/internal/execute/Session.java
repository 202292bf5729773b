package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.internal.guard.ServerGuard;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** The one connection of a run, in auto-commit mode but for the transactions that are begun on it. */
public final class Session implements AutoCloseable {

    private final DataSource database;
    private final Connection connection;
    private final boolean autoCommit;

    private Session(DataSource database, Connection connection, boolean autoCommit) {
        this.database = database;
        this.connection = connection;
        this.autoCommit = autoCommit;
    }

    /**
     * Takes a connection.
     *
     * @throws AutogenException if there is none to be had, or the server is too old
     */
    public static Session open(DataSource database) {
        try {
            return open(database, database.getConnection());
        } catch (SQLException e) {
            throw failure("The database cannot be reached", e);
        }
    }

    /** A connection that is refused is closed: nobody else will. */
    private static Session open(DataSource database, Connection connection) throws SQLException {
        try {
            boolean autoCommit = ServerGuard.supported(connection).getAutoCommit();
            connection.setAutoCommit(true);
            return new Session(database, connection, autoCommit);
        } catch (SQLException | AutogenException e) {
            connection.close();
            throw e;
        }
    }

    /** The connection; this session closes it. */
    public Connection connection() {
        return connection;
    }

    /**
     * Runs the work in a transaction, which is rolled back if it throws.
     *
     * @param failure wraps what the database throws, the commit included
     */
    void inTransaction(Function<SQLException, AutogenException> failure, Work work) {
        boolean committed = false;
        try {
            connection.setAutoCommit(false);
            work.run(connection);
            commit();
            committed = true;
        } catch (SQLException e) {
            throw failure.apply(e);
        } finally {
            end(committed);
        }
    }

    private void commit() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw LostCommitException.orSame(e);
        }
    }

    /**
     * Runs the work outside transactions, under settings that do not stay.
     *
     * @param settings {@code set} statements for the search path and the lock timeout
     */
    @SuppressWarnings("try") // what was set is put back, whatever happens; what happened first is what is thrown
    void outsideTransaction(Function<SQLException, AutogenException> failure, List<String> settings, Work work) {
        try {
            List<String> before = current();
            try (Restoring restoring = () -> restore(before)) {
                execute(connection, String.join(";\n", settings));
                work.run(connection);
            }
        } catch (SQLException e) {
            throw failure.apply(e);
        }
    }

    private List<String> current() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('search_path'), current_setting('lock_timeout')")) {
            row.next();
            return List.of(row.getString(1), row.getString(2));
        }
    }

    private void restore(List<String> before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select set_config('search_path', ?, false), set_config('lock_timeout', ?, false)")) {
            statement.setString(1, before.get(0));
            statement.setString(2, before.get(1));
            statement.execute();
        }
    }

    /** A connection that is lost has rolled back by itself; what lost it is thrown already. */
    private void end(boolean committed) {
        try {
            if (!committed) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            if (committed) {
                throw failure("The connection cannot be used further", e);
            }
        }
    }

    /** Looks at who blocks this session, every now and then until it is closed. */
    BlockerWatch watchBlockers(Duration pause) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return BlockerWatch.start(database, row.getInt(1), pause);
        } catch (SQLException e) {
            throw failure("The connection cannot be used further", e);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    static AutogenException failure(String doing, SQLException e) {
        return new AutogenException("database", doing + ": " + e.getMessage(), e);
    }

    /** Gives the connection back as it was. */
    @Override
    public void close() {
        try (connection) {
            connection.setAutoCommit(autoCommit);
        } catch (SQLException e) {
            throw failure("The connection cannot be closed", e);
        }
    }

    private interface Restoring extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    /** What is done in a transaction. */
    interface Work {
        void run(Connection connection) throws SQLException;
    }
}
