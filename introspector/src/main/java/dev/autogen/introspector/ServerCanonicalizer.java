package dev.autogen.introspector;

import dev.autogen.introspector.internal.canonical.Decision;
import dev.autogen.schema.expression.Canonicalizer;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.Verdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides by letting PostgreSQL read both texts into temporary tables and print them, until printing changes nothing.
 * Not safe for threads.
 *
 * <p>One round trip for any number of pairs, and what a transaction or a savepoint around it takes. Nothing stays: no
 * table, no lock, no setting. No text can do more than be parsed. A text that the server does not accept leaves its own
 * pair undecided; a server that accepts no temporary table (a standby, a read-only transaction, no {@code TEMPORARY}
 * privilege) leaves all undecided.
 *
 * <p>Texts mean what they mean in this connection: literals with a time and no zone depend on its time zone.
 */
public final class ServerCanonicalizer implements Canonicalizer {

    /** SQLSTATE classes of a connection that is lost, or a server that shuts down. */
    private static final List<String> LOST = List.of("08", "57P");

    private final Connection connection;
    private final @Nullable String defaultSchema;

    private ServerCanonicalizer(Connection connection, @Nullable String defaultSchema) {
        this.connection = connection;
        this.defaultSchema = defaultSchema;
    }

    /**
     * A canonicalizer that uses this connection and never closes it.
     *
     * @param defaultSchema the schema that unqualified names mean; null for the one the connection uses
     */
    public static ServerCanonicalizer on(Connection connection, @Nullable String defaultSchema) {
        return new ServerCanonicalizer(connection, defaultSchema);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IntrospectionException if the connection is lost
     */
    @Override
    public List<Verdict> decide(List<ExpressionPair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        try {
            return Decision.on(connection, defaultSchema, pairs);
        } catch (SQLException e) {
            if (lost(e)) {
                throw new IntrospectionException(
                        "The connection was lost while the server compared expressions: " + e.getMessage(), e);
            }
            return Collections.nCopies(pairs.size(), Verdict.undecided("the server refuses: " + e.getMessage()));
        }
    }

    private static boolean lost(SQLException e) {
        String state = e.getSQLState();
        for (String start : LOST) {
            if (state == null || state.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
