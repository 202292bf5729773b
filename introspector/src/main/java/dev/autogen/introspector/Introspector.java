package dev.autogen.introspector;

import dev.autogen.introspector.internal.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads the schema of a live PostgreSQL database from its catalog. Not safe for threads, as its connection is not.
 *
 * <p>In auto-commit mode everything is read in one repeatable-read, read-only transaction, which is ended. Otherwise it
 * is read in the transaction that is open, together with what that has not committed yet; the transaction stays open.
 *
 * <p>The names of constraints and indexes all count as explicit: no catalog says who chose them. Left out are what
 * extensions own, the extensions that live in {@code pg_catalog}, temporary tables, views, foreign tables, partitions (their partitioned table is read) and
 * tablespaces.
 *
 * <p>Needs no privilege on tables; without {@code USAGE} on the default schema the server spells that out in expressions.
 */
public final class Introspector {

    private final CatalogReader reader;

    private Introspector(CatalogReader reader) {
        this.reader = reader;
    }

    /** An introspector that uses this connection and never closes it. */
    public static Introspector on(Connection connection) {
        return new Introspector(new CatalogReader(connection));
    }

    /**
     * Asks who answers, in one round trip.
     *
     * @throws UnsupportedServerException if the server is too old
     * @throws IntrospectionException if the server does not answer
     */
    public ServerInfo server() {
        try {
            return reader.server();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Reads all that the scope covers, in a fixed number of round trips.
     *
     * @throws UnsupportedServerException if the server is too old
     * @throws IntrospectionException if the catalog cannot be read
     */
    public DatabaseModel read(Scope scope) {
        try {
            return reader.read(scope);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /**
     * Names what the scope covers and {@link #read} leaves out for want of a place in the model: views, routines, triggers,
     * policies and the like, without what extensions own. Takes a fixed number of round trips.
     *
     * @return by kind, schema and name
     * @throws IntrospectionException if the catalog cannot be read
     */
    public List<UnmodelledObject> unmodelled(Scope scope) {
        try {
            return reader.unmodelled(scope);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static IntrospectionException failed(SQLException e) {
        return new IntrospectionException("The database's catalog cannot be read: " + e.getMessage(), e);
    }
}
