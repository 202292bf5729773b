package dev.autogen.introspector.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of work on somebody else's connection of which nothing stays: no change, no setting, no lock. In auto-commit
 * mode it is a transaction that is rolled back; inside a transaction, a savepoint that is rolled back to, which also
 * keeps an error from ending that transaction.
 */
public final class Visit implements AutoCloseable {

    private final Connection connection;
    private final @Nullable Savepoint savepoint;

    private Visit(Connection connection, @Nullable Savepoint savepoint) {
        this.connection = connection;
        this.savepoint = savepoint;
    }

    /** Begins; the caller closes it, on the same thread. */
    public static Visit begin(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
            return new Visit(connection, null);
        }
        return new Visit(connection, connection.setSavepoint());
    }

    /** Whether the transaction is this visit's own, so that its isolation may be chosen. */
    public boolean ownTransaction() {
        return savepoint == null;
    }

    /** Undoes everything since the beginning. */
    @Override
    public void close() throws SQLException {
        if (savepoint != null) {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
            return;
        }
        try {
            connection.rollback();
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
