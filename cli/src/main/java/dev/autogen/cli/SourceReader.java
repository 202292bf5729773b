package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.Database;
import dev.autogen.cli.report.Compared;
import dev.autogen.cli.server.ScratchServer;
import dev.autogen.introspector.DatabaseModel;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the two sides of a comparison, and keeps what that takes until it is closed: connections and scratch databases.
 */
final class SourceReader implements AutoCloseable {

    private final Invocation invocation;
    private final List<Connection> connections = new ArrayList<>();
    private @Nullable Readings together;
    private @Nullable ScratchServer scratch;
    private int major;

    SourceReader(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The two sides, read. */
    record Sides(Side from, Side to) {}

    /** Reads both, the entities last: Hibernate is told the version of the server on the other side. */
    Sides read(SchemaSource from, SchemaSource to) {
        if (isTheDaily(from, to) || isTheDaily(to, from)) {
            together = Readings.of(invocation);
        }
        if (from instanceof EntitiesSource) {
            Side second = to.read(this);
            return new Sides(from.read(this), second);
        }
        Side first = from.read(this);
        return new Sides(first, to.read(this));
    }

    private static boolean isTheDaily(SchemaSource one, SchemaSource other) {
        return one instanceof DatabaseSource && other instanceof EntitiesSource;
    }

    Invocation invocation() {
        return invocation;
    }

    /** The project's entities. */
    ProjectEntities entities() {
        if (together != null) {
            return together.project();
        }
        return major == 0 ? ProjectEntities.offline(invocation) : ProjectEntities.forServer(invocation, major);
    }

    /** The configured database. */
    LiveSide configured() {
        Configuration configuration = invocation.configuration();
        String name = configuration.database().toString();
        if (together == null) {
            return live("database", name, invocation.database());
        }
        return side("database", name, together.connection(), together.database());
    }

    /** A database that is read now. */
    LiveSide live(String source, String detail, Database database) {
        Connection connection = new Connections(database).getConnection();
        connections.add(connection);
        return live(source, detail, connection);
    }

    /** The same over a connection that somebody else closes. */
    LiveSide live(String source, String detail, Connection connection) {
        return side(
                source, detail, connection, Introspector.on(connection).read(Scopes.of(invocation.configuration())));
    }

    private LiveSide side(String source, String detail, Connection connection, DatabaseModel database) {
        major = database.server().major();
        Scope scope = Scopes.of(invocation.configuration());
        return new LiveSide(
                new Compared(source, detail, Introspector.on(connection).unmodelled(scope)),
                connection,
                database.server(),
                database.schema());
    }

    /** An empty database, but for the default schema: that is where migrations and scripts begin. */
    Database scratchDatabase() {
        if (scratch == null) {
            scratch = invocation.servers().scratch();
        }
        Database database = scratch.create();
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        try (Connection connection = new Connections(database).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists " + Quoting.identifier(defaultSchema));
        } catch (SQLException e) {
            throw new CommandException(
                    "connection", "Cannot prepare the scratch database " + database + ": " + e.getMessage(), e);
        }
        return database;
    }

    /** Drops a scratch database before the end; nobody may be connected any more. */
    void discard(Database database) {
        if (scratch != null) {
            scratch.drop(database);
        }
    }

    /** Disconnects, then drops the scratch databases. */
    @Override
    public void close() {
        try (Readings closing = together;
                ScratchServer dropping = scratch) {
            for (Connection connection : connections) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new CommandException("connection", "Cannot disconnect: " + e.getMessage(), e);
        }
    }
}
