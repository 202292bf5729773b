package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Listener;
import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.RepairedRevision;
import dev.autogen.runner.RunResult.Done;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.LossCheck;
import dev.autogen.runner.internal.reset.Emptying;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The transactions of one run: each revision with its history row in one, or each of its steps, or all in one. */
final class Transactions {

    private final Session session;
    private final Settings settings;
    private final Listener listener;
    private final HistoryWriter history;
    private final Callouts callouts;

    Transactions(Session session, Settings settings, Listener listener) {
        this.session = session;
        this.settings = settings;
        this.listener = listener;
        this.history = new HistoryWriter(settings);
        this.callouts = new Callouts(settings);
    }

    /**
     * Runs a revision and gives how long it took.
     *
     * @param earlier what ran before it in this run, for the message when it fails
     */
    Done run(PlannedRevision revision, Decision decision, List<Done> earlier) {
        long start = System.nanoTime();
        started(revision);
        try {
            if (revision.isStepwise()) {
                stepwise(revision, decision, earlier);
            } else {
                whole(revision, decision, earlier);
            }
        } catch (AutogenException e) {
            callouts.onError(session.connection(), revision, start, e);
            throw e;
        }
        return finished(revision, start);
    }

    private void started(PlannedRevision revision) {
        if (!revision.isSkipped()) {
            listener.started(revision.script(), revision.direction());
        }
    }

    private Done finished(PlannedRevision revision, long start) {
        Duration duration = Duration.ofNanos(System.nanoTime() - start);
        if (revision.isSkipped()) {
            listener.skipped(revision.script(), revision.direction());
        } else {
            listener.finished(revision.script(), revision.direction(), duration);
        }
        return new Done(revision.script(), duration, revision.isSkipped());
    }

    private void stepwise(PlannedRevision revision, Decision decision, List<Done> earlier) {
        long start = System.nanoTime();
        Stepwise stepwise = new Stepwise(session, settings, listener, history, revision, decision);
        try {
            aside(revision, connection -> callouts.beforeEach(connection, revision));
            stepwise.run();
        } catch (MigrationFailedException e) {
            throw Aftermath.told(e, stepwise.aftermath() + (stepwise.isBegun() ? "" : " " + Aftermath.of(earlier)));
        }
        try {
            aside(revision, connection -> callouts.afterEach(connection, revision, start));
        } catch (MigrationFailedException e) {
            throw Aftermath.told(e, "All steps of the revision were run, and stay.");
        }
    }

    /** A transaction for callbacks alone. */
    private void aside(PlannedRevision revision, Session.Work calls) {
        if (callouts.isNeeded()) {
            retries()
                    .run(
                            revision.script(),
                            () -> session.inTransaction(e -> failure(revision.script(), e), connection -> {
                                history.begin(connection);
                                calls.run(connection);
                            }));
        }
    }

    private void whole(PlannedRevision revision, Decision decision, List<Done> earlier) {
        try {
            retries()
                    .run(
                            revision.script(),
                            () -> session.inTransaction(
                                    e -> failure(revision.script(), e),
                                    connection -> run(connection, revision, decision)));
            history.committed();
        } catch (MigrationFailedException e) {
            throw Aftermath.told(e, "It was rolled back as a whole. " + Aftermath.of(earlier));
        }
    }

    /** Runs revisions, steps and all, in one transaction. */
    List<Done> runTogether(List<PlannedRevision> plan, Decision decision) {
        List<Done> done = new ArrayList<>();
        Script first = plan.get(0).script();
        long begun = System.nanoTime();
        try {
            retries()
                    .run(
                            first,
                            () -> session.inTransaction(e -> failure(first, e), connection -> {
                                done.clear();
                                for (PlannedRevision revision : plan) {
                                    long start = System.nanoTime();
                                    started(revision);
                                    run(connection, revision, decision);
                                    done.add(finished(revision, start));
                                }
                            }));
            return done;
        } catch (MigrationFailedException e) {
            MigrationFailedException told = Aftermath.told(e, "All of it was rolled back. " + Aftermath.of(List.of()));
            plan.stream()
                    .filter(revision -> revision.script().id().equals(e.revision()))
                    .forEach(failed -> callouts.onError(session.connection(), failed, begun, told));
            throw told;
        }
    }

    private void run(Connection connection, PlannedRevision revision, Decision decision) throws SQLException {
        long start = System.nanoTime();
        history.begin(connection);
        callouts.beforeEach(connection, revision);
        allow(connection, revision, decision);
        revision.body().accept(new TransactionSink(connection, settings, listener, revision.script(), decision, 0));
        history.done(connection, revision);
        callouts.afterEach(connection, revision, start);
    }

    private Retries retries() {
        return new Retries(session, settings.patience(), listener);
    }

    /** What fails outside an operation: deferred constraints do at the commit. */
    private static MigrationFailedException failure(Script script, SQLException e) {
        return new MigrationFailedException(
                script.id(), "Revision " + script.label() + " could not be committed:\n" + e.getMessage(), e);
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

    /** Empties a database and its history, in one transaction. */
    void empty(Emptying emptying) {
        session.inTransaction(e -> Session.failure("The database was not emptied", e), connection -> {
            history.begin(connection);
            emptying.run(connection);
            history.forgotten(connection);
        });
    }

    /** Changes the history alone, in one transaction. */
    void rewrite(HistoryRewrite rewrite) {
        session.inTransaction(e -> Session.failure("The history cannot be written", e), connection -> {
            history.begin(connection);
            for (String revision : rewrite.reverted()) {
                history.reverted(connection, revision);
            }
            for (HistoryRewrite.Added added : rewrite.added()) {
                history.applied(connection, added.recorded(), added.origin());
            }
        });
    }

    /** Changes checksums alone, in one transaction. */
    void repair(List<RepairedRevision> repairs) {
        session.inTransaction(e -> Session.failure("The history cannot be written", e), connection -> {
            history.begin(connection);
            for (RepairedRevision repaired : repairs) {
                history.repaired(connection, repaired);
            }
        });
    }
}
