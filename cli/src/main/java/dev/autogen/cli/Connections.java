package dev.autogen.cli;

import dev.autogen.cli.config.Database;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Opens connections to the configured database, and says what is wrong when there are none to be had. */
final class Connections implements DataSource {

    /** It logs URLs that it cannot read as they are, with the password; what is wrong is in its exceptions too. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

    static {
        DRIVER_LOG.setLevel(Level.OFF);
    }

    /** What the driver says of a server that asks for a password where none was given, and of other refusals. */
    private static final String NO_PASSWORD = "08004";

    private final Database database;

    Connections(Database database) {
        this.database = database;
    }

    /**
     * Connects.
     *
     * @throws CommandException when the server cannot be reached or refuses; the password is in no message
     */
    @Override
    public Connection getConnection() {
        try {
            return connect();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    Connection connect() throws SQLException {
        Properties properties = database.properties();
        properties.putIfAbsent("ApplicationName", "autogen");
        properties.putIfAbsent("connectTimeout", "10");
        Connection connection = isReadable() ? new Driver().connect(database.url(), properties) : null;
        if (connection == null) {
            throw new SQLException("The PostgreSQL driver does not understand the URL", "08001");
        }
        return connection;
    }

    /** The driver's own exception would quote the URL as it is. */
    private boolean isReadable() {
        return Driver.parseURL(database.url(), null) != null;
    }

    private CommandException failed(SQLException e) {
        String state = e.getSQLState() == null ? "" : e.getSQLState();
        return new CommandException(
                "connection",
                "Cannot connect to " + database + " (set at " + database.where() + "): " + e.getMessage() + "\n"
                        + advice(state),
                e);
    }

    private static String advice(String state) {
        if (state.startsWith("28") || state.equals(NO_PASSWORD)) {
            return "Check 'user' and 'password' (AUTOGEN_PASSWORD, ${file:...}, .pgpass, or -W to be asked).";
        }
        if (state.equals("3D000")) {
            return "Create the database, or correct 'url'.";
        }
        return "Check that the server runs and that 'url' (autogen.properties, AUTOGEN_URL or --url) is right.";
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The configured user connects");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("Set connectTimeout in the URL");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("Nothing is logged");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
