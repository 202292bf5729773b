package dev.autogen.runner.internal.execute;

import dev.autogen.runner.Decision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Listener;
import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.OperationSink;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs one revision step by step: each step in a transaction, together with its row in the journal. The first one also begins
 * the row of the revision, the last one also finishes it. Steps that are done are passed over.
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
        String stopped =
                "Step " + reached + " of " + revision.steps().size() + " (" + step.label() + ") was rolled back";
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
            new Retries(session, settings.patience(), listener).run(revision.script(), () -> attempt(step, body));
            begun = true;
        }
        operations += step.operations().size();
    }

    private void attempt(Step step, Runnable body) {
        Script script = revision.script();
        session.inTransaction(e -> failure(script, step, e), connection -> {
            history.begin(connection);
            inside = new TransactionSink(connection, settings, listener, script, decision, operations);
            try {
                body.run();
            } finally {
                inside = null;
            }
            journal(connection, step);
        });
    }

    private void journal(Connection connection, Step step) throws SQLException {
        if (!begun) {
            history.begun(connection, revision);
        }
        history.stepDone(connection, revision, step);
        if (reached == revision.steps().size()) {
            history.finished(connection, revision);
        }
    }

    private static MigrationFailedException failure(Script script, Step step, SQLException e) {
        return new MigrationFailedException(
                script.id(),
                "Step " + step.number() + " (" + step.label() + ") of revision " + script.label()
                        + " could not be committed:\n" + e.getMessage(),
                e);
    }
}
