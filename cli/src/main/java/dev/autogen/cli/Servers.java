package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.Database;
import dev.autogen.cli.server.PrivateServer;
import dev.autogen.cli.server.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The servers of one run: the private one is started when it is first needed. Safe for use by several threads. */
final class Servers implements AutoCloseable {

    private static final String DATABASE = "autogen";
    private static final String NO_SUCH_DATABASE = "3D000";

    private final Invocation invocation;
    private @Nullable PrivateServer started;

    Servers(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The project's database on the private server, created where absent. */
    synchronized Database database(String where) {
        Database database = privateServer().database(DATABASE, where);
        try {
            new Connections(database).connect().close();
        } catch (SQLException e) {
            if (!NO_SUCH_DATABASE.equals(e.getSQLState())) {
                throw new CommandException("connection", "Cannot connect to " + database + ": " + e.getMessage(), e);
            }
            create(database);
        }
        return database;
    }

    private static void create(Database database) {
        try (Connection connection = new Connections(database.sibling("postgres")).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        } catch (SQLException e) {
            throw new CommandException("connection", "Cannot create " + database + ": " + e.getMessage(), e);
        }
    }

    /** Where databases can be made for a moment; the caller closes it. On the private server nobody else has any. */
    ScratchServer scratch() {
        Optional<Database> configured = invocation.configuration().devDatabase().filter(dev -> !dev.isEmbedded());
        Database address = configured.orElseGet(() -> privateServer().database("postgres", "dev-url"));
        return ScratchServer.on(
                address,
                database -> new Connections(database).getConnection(),
                configured.isPresent() ? ScratchServer.LIFE : Duration.ZERO);
    }

    private synchronized PrivateServer privateServer() {
        if (started == null) {
            Configuration configuration = invocation.configuration();
            started = PrivateServer.start(configuration.workFolder(), invocation.terminal()::progress);
        }
        return started;
    }

    @Override
    public synchronized void close() {
        if (started != null) {
            started.close();
            started = null;
        }
    }
}
