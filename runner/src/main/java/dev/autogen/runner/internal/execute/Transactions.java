package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Listener;
import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.LossCheck;
import dev.autogen.runner.internal.history.HistorySql;
import dev.autogen.runner.internal.offline.KeptDowngrades;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Consumer;

/** The transactions of one run: each revision with its history row in one. */
final class Transactions {

    private final Session session;
    private final Settings settings;
    private final Listener listener;
    private final HistorySql history;
    private final KeptDowngrades kept;
    private final String token = UUID.randomUUID().toString();

    Transactions(Session session, Settings settings, Listener listener) {
        this.session = session;
        this.settings = settings;
        this.listener = listener;
        this.history = new HistorySql(settings.history());
        this.kept = new KeptDowngrades(settings);
    }

    /** Runs a revision and gives how long it took. */
    Duration run(PlannedRevision revision, Decision decision) {
        long start = System.nanoTime();
        listener.started(revision.script(), revision.direction());
        new Retries(session, settings.patience(), listener).run(revision.script(), () -> attempt(revision, decision));
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        listener.finished(revision.script(), revision.direction(), duration);
        return duration;
    }

    private void attempt(PlannedRevision revision, Decision decision) {
        session.inTransaction(e -> failure(revision.script(), e), connection -> {
            begin(connection);
            allow(connection, revision, decision);
            revision.body().accept(new Sink(connection, revision, decision));
            record(connection, revision);
        });
    }

    /** What fails outside an operation: deferred constraints do at the commit. */
    private static MigrationFailedException failure(Script script, SQLException e) {
        return new MigrationFailedException(
                script.id(), "Revision " + script.label() + " could not be committed:\n" + e.getMessage(), e);
    }

    private void begin(Connection connection) throws SQLException {
        String settingsSql = String.join(";\n", settings.transactionStatements());
        Session.execute(connection, settingsSql + ";\nset local autogen.run to " + Quoting.literal(token));
    }

    /** A kept downgrade looks by itself before it destroys something. */
    private void allow(Connection connection, PlannedRevision revision, Decision decision) throws SQLException {
        if (revision.absent() != null && new LossCheck(settings, decision).isAllowed(revision.script())) {
            Session.execute(
                    connection,
                    "set local " + LossCheck.SETTING + " to "
                            + Quoting.literal(revision.script().id()));
        }
    }

    private void record(Connection connection, PlannedRevision revision) throws SQLException {
        if (revision.direction() == Direction.UPGRADE) {
            add(connection, revision.recorded(), Origin.APPLIED);
        } else {
            revert(connection, revision.script().id());
        }
    }

    private void add(Connection connection, RecordedMigration recorded, Origin origin) throws SQLException {
        Session.execute(connection, history.create());
        write(
                connection,
                history.insert(recorded.script(), recorded.checksum(), origin, kept.of(recorded)),
                recorded.script().id());
    }

    private void revert(Connection connection, String revision) throws SQLException {
        Session.execute(connection, history.create());
        write(connection, history.revert(revision), revision);
    }

    private void write(Connection connection, String sql, String revision) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int rows = statement.executeUpdate(sql);
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

    /** Changes the history alone, in one transaction. */
    void rewrite(HistoryRewrite rewrite) {
        session.inTransaction(e -> Session.failure("The history cannot be written", e), connection -> {
            begin(connection);
            for (String revision : rewrite.reverted()) {
                revert(connection, revision);
            }
            for (RecordedMigration recorded : rewrite.added()) {
                add(connection, recorded, rewrite.origin());
            }
        });
    }

    /** Takes the operations of one revision. */
    private final class Sink implements Consumer<Operation> {
        private final PlannedRevision revision;
        private final Statements statements;
        private final LossCheck losses;
        private int number;

        Sink(Connection connection, PlannedRevision revision, Decision decision) {
            this.revision = revision;
            this.statements = new Statements(connection, revision.script(), settings.defaultSchema());
            this.losses = new LossCheck(settings, decision);
        }

        @Override
        public void accept(Operation operation) {
            number++;
            listener.operation(revision.script(), number, operation);
            statements.execute(
                    operation, number, connection -> losses.check(connection, revision.script(), number, operation));
        }
    }
}
