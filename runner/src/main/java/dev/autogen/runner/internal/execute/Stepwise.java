package dev.autogen.runner.internal.execute;

import dev.autogen.runner.Decision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Listener;
import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.OperationSink;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import dev.autogen.runner.internal.Settings;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Runs one revision step by step: each step in a transaction, together with its row in the journal, or outside of any.
 * The first one also begins the row of the revision, the last one also finishes it. Steps that are done are passed over.
 */
final class Stepwise implements OperationSink {

    private final Session session;
    private final Settings settings;
    private final Listener listener;
    private final HistoryWriter history;
    private final PlannedRevision revision;
    private final Decision decision;
    private final List<Operation> outside = new ArrayList<>();
    private @Nullable OperationSink inside;
    private boolean begun;
    private int reached;
    private int operations;

    Stepwise(
            Session session,
            Settings settings,
            Listener listener,
            HistoryWriter history,
            PlannedRevision revision,
            Decision decision) {
        this.session = session;
        this.settings = settings;
        this.listener = listener;
        this.history = history;
        this.revision = revision;
        this.decision = decision;
        this.begun = revision.row() != null;
    }

    /** Runs what is left of the revision. */
    void run() {
        revision.body().accept(this);
        endOutside();
    }

    /** What became of the revision, when it failed. */
    String aftermath() {
        if (reached == 0) {
            return "No step was run. ";
        }
        Step step = revision.steps().get(reached - 1);
        String stopped = "Step " + reached + " of " + revision.steps().size() + " (" + step.label() + ") "
                + (step.isTransactional() ? "was rolled back" : "failed");
        if (!begun) {
            return stopped + ". ";
        }
        String again = revision.direction() == Direction.UPGRADE
                ? "`autogen upgrade` goes on there, `autogen upgrade --abort` takes them back. "
                : "The same command goes on there. ";
        return stopped + "; the steps before it stay. " + again;
    }

    /** Whether something of the revision stays when it fails. */
    boolean isBegun() {
        return begun;
    }

    @Override
    public void accept(Operation operation) {
        if (inside == null) {
            outside.add(operation);
        } else {
            inside.accept(operation);
        }
    }

    @Override
    public void step(String name, Runnable body) {
        endOutside();
        next(body);
    }

    private void endOutside() {
        if (!outside.isEmpty()) {
            List<Operation> said = List.copyOf(outside);
            outside.clear();
            next(() -> said.forEach(this::accept));
        }
    }

    private void next(Runnable body) {
        List<Step> steps = revision.steps();
        if (reached == steps.size()) {
            throw new IllegalStateException("Revision " + revision.script().label() + " has more than its " + reached
                    + " steps when it is run");
        }
        Step step = steps.get(reached++);
        if (!revision.isDone(step)) {
            listener.step(revision.script(), step, steps.size());
            if (step.isTransactional()) {
                new Retries(session, settings.patience(), listener).run(revision.script(), () -> attempt(step, body));
            } else {
                outsideTransaction(step, body);
            }
            begun = true;
        }
        operations += step.operations().size();
    }

    /** What is about to be run is journaled before, and what was run after, each in a transaction. */
    private void outsideTransaction(Step step, Runnable body) {
        Script script = revision.script();
        Doubt doubt = new Doubt(settings, script, step);
        boolean abort = revision.way() == Way.ABORT;
        boolean ask = revision.isInDoubt(step) || doubt.isAboutWhatIsThere() || (abort && doubt.isDecidable());
        if (!abort && !revision.isInDoubt(step)) {
            session.inTransaction(e -> failure(script, step, e), connection -> journalBeginning(connection, step));
            begun = true;
        }
        AtomicBoolean asking = new AtomicBoolean(ask);
        new Retries(session, settings.patience(), listener).run(script, () -> {
            boolean unsure = asking.getAndSet(doubt.isDecidable());
            session.outsideTransaction(e -> failure(script, step, e), settings.sessionStatements(), connection -> {
                if (!unsure || !doubt.wasDone(connection)) {
                    say(connection, body);
                }
            });
        });
        session.inTransaction(e -> failure(script, step, e), connection -> {
            history.begin(connection);
            history.stepEnded(connection, revision, step);
            finishAfterTheLast(connection);
        });
    }

    private void journalBeginning(Connection connection, Step step) throws SQLException {
        history.begin(connection);
        if (!begun) {
            history.begun(connection, revision);
        }
        history.stepBegun(connection, revision, step);
    }

    private void say(Connection connection, Runnable body) {
        inside = new TransactionSink(connection, settings, listener, revision.script(), decision, operations);
        try {
            body.run();
        } finally {
            inside = null;
        }
    }

    private void attempt(Step step, Runnable body) {
        Script script = revision.script();
        session.inTransaction(e -> failure(script, step, e), connection -> {
            history.begin(connection);
            say(connection, body);
            journal(connection, step);
        });
    }

    private void journal(Connection connection, Step step) throws SQLException {
        if (!begun) {
            history.begun(connection, revision);
        }
        history.stepDone(connection, revision, step);
        finishAfterTheLast(connection);
    }

    private void finishAfterTheLast(Connection connection) throws SQLException {
        if (reached == revision.steps().size()) {
            history.finished(connection, revision);
        }
    }

    private static MigrationFailedException failure(Script script, Step step, SQLException e) {
        return new MigrationFailedException(
                script.id(),
                "Step " + step.number() + " (" + step.label() + ") of revision " + script.label()
                        + " could not be ended:\n" + e.getMessage(),
                e);
    }
}
