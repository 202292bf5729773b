package dev.autogen.cli.server;

import dev.autogen.cli.config.Database;
import dev.autogen.schema.postgres.Quoting;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Makes databases that are needed for a moment. What a run that crashed has left is dropped by the next one, once it is
 * so old that nobody can be using it.
 */
public final class ScratchServer implements AutoCloseable {

    /** Nobody needs one for longer. */
    public static final Duration LIFE = Duration.ofDays(1);

    /** In use, gone meanwhile, or not ours: whoever comes later sees to it. */
    private static final Set<String> LEAVE_IT = Set.of("55006", "3D000", "42501");

    /** Those that this user may drop. */
    private static final String OURS = """
            select datname from pg_database
            where starts_with(datname, ?) and pg_has_role(datdba, 'USAGE')
            order by datname
            """;

    private final Database address;
    private final Connection connection;
    private final List<String> made = new ArrayList<>();
    private final SecureRandom random = new SecureRandom();

    private ScratchServer(Database address, Connection connection) {
        this.address = address;
        this.connection = connection;
    }

    /**
     * Connects, and drops what is left of earlier runs; the caller closes it.
     *
     * @param address any database of the server
     * @param connector connects, or says what is wrong
     * @param life how old the leavings of earlier runs must be
     * @throws ServerException when the server refuses
     */
    public static ScratchServer on(Database address, Function<Database, Connection> connector, Duration life) {
        ScratchServer server = new ScratchServer(address, connector.apply(address));
        try {
            server.sweep(life);
            return server;
        } catch (SQLException e) {
            server.disconnect();
            throw new ServerException("Scratch databases cannot be listed on " + address + ": " + e.getMessage(), e);
        }
    }

    private void sweep(Duration life) throws SQLException {
        Instant now = Instant.now();
        List<ScratchName> old = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(OURS)) {
            statement.setString(1, ScratchName.PREFIX);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    ScratchName.parse(rows.getString(1))
                            .filter(name -> name.isOlderThan(life, now))
                            .ifPresent(old::add);
                }
            }
        }
        for (ScratchName name : old) {
            dropLeft(name);
        }
    }

    private void dropLeft(ScratchName name) throws SQLException {
        try {
            execute("drop database " + Quoting.identifier(name.text()));
        } catch (SQLException e) {
            if (!LEAVE_IT.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }

    /**
     * Makes an empty database, whatever the server's template has. Dropped when this is closed.
     *
     * @throws ServerException when the server refuses
     */
    public Database create() {
        String name = ScratchName.at(Instant.now(), random).text();
        try {
            execute("create database " + Quoting.identifier(name) + " template template0");
        } catch (SQLException e) {
            throw new ServerException(
                    "No scratch database can be made on " + address + " (set at " + address.where() + "): "
                            + e.getMessage() + "\nIts user needs CREATEDB there; or name another server as 'dev-url'.",
                    e);
        }
        made.add(name);
        return address.sibling(name);
    }

    /**
     * Drops one of the databases that were made, whoever is still connected.
     *
     * @throws ServerException when the server refuses
     */
    public void drop(Database database) {
        for (String name : List.copyOf(made)) {
            if (address.sibling(name).equals(database)) {
                drop(name);
                made.remove(name);
            }
        }
    }

    private void drop(String name) {
        try {
            execute("drop database if exists " + Quoting.identifier(name) + " with (force)");
        } catch (SQLException e) {
            throw new ServerException("A scratch database cannot be dropped on " + address + ": " + e.getMessage(), e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Drops the databases, whoever is still connected, and disconnects. */
    @Override
    public void close() {
        try {
            made.forEach(this::drop);
        } finally {
            disconnect();
        }
    }

    private void disconnect() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new ServerException("Cannot disconnect from " + address + ": " + e.getMessage(), e);
        }
    }
}
