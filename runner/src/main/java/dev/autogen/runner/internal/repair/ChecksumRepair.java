package dev.autogen.runner.internal.repair;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.RepairedRevision;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Replaces the checksums of applied revisions by what their migrations say now. */
public final class ChecksumRepair {

    private final String table;

    /** In the given history table. */
    public ChecksumRepair(QualifiedName history) {
        this.table = Quoting.name(history);
    }

    /**
     * Replaces all of them or none, in one transaction.
     *
     * @param connection in auto-commit mode before and after
     * @throws AutogenException where a row is no longer as it was
     */
    public void apply(Connection connection, List<RepairedRevision> repairs) {
        try {
            connection.setAutoCommit(false);
            try {
                for (RepairedRevision repair : repairs) {
                    update(connection, repair);
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AutogenException("database", "The history cannot be written: " + e.getMessage(), e);
        }
    }

    private void update(Connection connection, RepairedRevision repair) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "update " + table + " set checksum = ? where revision = ? and checksum = ? and reverted_at is null")) {
            statement.setString(1, repair.after());
            statement.setString(2, repair.script().id());
            statement.setString(3, repair.before());
            if (statement.executeUpdate() != 1) {
                throw new AutogenException(
                        "history",
                        "The history of revision " + repair.script().label()
                                + " was changed by somebody else meanwhile. Nothing was written; look at"
                                + " `autogen status` and try again.",
                        null);
            }
        }
    }
}
