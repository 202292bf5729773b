package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.AutogenException;
import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.Direction;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.RepairedRevision;
import dev.autogen.runner.Step;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.history.HistorySql;
import dev.autogen.runner.internal.history.JournalSql;
import dev.autogen.runner.internal.offline.KeptDowngrades;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Writes the history of one run, in transactions that others begin and end. Each write changes one row, or fails. */
final class HistoryWriter {

    private final Settings settings;
    private final HistorySql sql;
    private final JournalSql journal;
    private final KeptDowngrades kept;
    private final String token = UUID.randomUUID().toString();
    private boolean making;
    private boolean made;

    HistoryWriter(Settings settings) {
        this.settings = settings;
        this.sql = new HistorySql(settings.history());
        this.journal = sql.journal();
        this.kept = new KeptDowngrades(settings);
    }

    /** What every transaction begins with. */
    void begin(Connection connection) throws SQLException {
        making = false;
        String settingsSql = String.join(";\n", settings.transactionStatements());
        Session.execute(connection, settingsSql + ";\nset local autogen.run to " + Quoting.literal(token));
    }

    /** The transaction is committed: the table is as it should be, and stays so while the run holds its lock. */
    void committed() {
        made |= making;
    }

    private void make(Connection connection) throws SQLException {
        if (!made) {
            Session.execute(connection, sql.create());
            making = true;
        }
    }

    /** A revision that was run as a whole. */
    void done(Connection connection, PlannedRevision revision) throws SQLException {
        if (revision.direction() == Direction.UPGRADE) {
            applied(connection, revision.recorded(), revision.origin());
        } else {
            reverted(connection, revision.script().id());
        }
    }

    void applied(Connection connection, RecordedMigration recorded, Origin origin) throws SQLException {
        make(connection);
        String id = recorded.script().id();
        write(connection, sql.insert(recorded, origin, kept.of(recorded)), id);
    }

    void reverted(Connection connection, String revision) throws SQLException {
        make(connection);
        write(connection, sql.revert(revision), revision);
    }

    /** A database that is empty again. */
    void forgotten(Connection connection) throws SQLException {
        make(connection);
        Session.execute(connection, sql.forget());
    }

    /** A revision that was edited and is accepted as it is. */
    void repaired(Connection connection, RepairedRevision revision) throws SQLException {
        make(connection);
        write(connection, sql.repair(revision), revision.script().id());
    }

    /** A revision whose first step is done. */
    void begun(Connection connection, PlannedRevision revision) throws SQLException {
        make(connection);
        Session.execute(connection, journal.create());
        RecordedMigration recorded = revision.recorded();
        String id = recorded.script().id();
        write(
                connection,
                revision.direction() == Direction.UPGRADE
                        ? sql.begin(recorded.script(), recorded.checksum(), kept.of(recorded))
                        : sql.beginReverting(id),
                id);
    }

    /** A step outside transactions that is about to be run. */
    void stepBegun(Connection connection, PlannedRevision revision, Step step) throws SQLException {
        String id = revision.script().id();
        write(connection, journal.insert(id, revision.direction(), step, false), id);
    }

    /** A step that was begun and is done. */
    void stepEnded(Connection connection, PlannedRevision revision, Step step) throws SQLException {
        String id = revision.script().id();
        write(
                connection,
                revision.way() == Way.ABORT ? journal.delete(id, step) : journal.finish(id, revision.direction(), step),
                id);
    }

    /** A step of which a batch is done; of what is aborted, one that is done less far. */
    void stepProgressed(Connection connection, PlannedRevision revision, Step step, BatchProgress progress)
            throws SQLException {
        String id = revision.script().id();
        Direction journaled = revision.way() == Way.ABORT ? Direction.UPGRADE : revision.direction();
        write(connection, journal.batch(id, journaled, step, progress), id);
    }

    /** A step that is done; of what is aborted, one that is no longer done. */
    void stepDone(Connection connection, PlannedRevision revision, Step step) throws SQLException {
        String id = revision.script().id();
        write(
                connection,
                revision.way() == Way.ABORT
                        ? journal.delete(id, step)
                        : journal.insert(id, revision.direction(), step, true),
                id);
    }

    /** A revision whose last step is done. */
    void finished(Connection connection, PlannedRevision revision) throws SQLException {
        String id = revision.script().id();
        RecordedMigration recorded = revision.recorded();
        write(
                connection,
                revision.direction() == Direction.UPGRADE
                        ? sql.finish(recorded.script(), recorded.checksum(), kept.of(recorded))
                        : sql.revert(id),
                id);
    }

    private static void write(Connection connection, String statementSql, String revision) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int rows = statement.executeUpdate(statementSql);
            if (rows != 1) {
                throw new AutogenException(
                        "history",
                        "The history row of revision " + revision + " could not be written (" + rows
                                + " rows instead of 1): the migration ended its transaction itself, or somebody else"
                                + " changed the history. What it committed stays; see `autogen status`.",
                        null);
            }
        }
    }
}
