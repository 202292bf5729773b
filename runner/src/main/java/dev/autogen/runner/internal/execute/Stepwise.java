package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AutogenException;
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
import dev.autogen.runner.internal.StepException;
import dev.autogen.runner.internal.Transactional;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs one revision step by step: each step in a transaction, together with its row in the journal, outside of any, or in one
 * for each of its batches. Steps that are done are passed over.
 */
final class Stepwise implements OperationSink {

    private final Session session;
    private final Settings settings;
    private final Listener listener;
    private final StepJournal journal;
    private final PlannedRevision revision;
    private final Decision decision;
    private final List<Operation> outside = new ArrayList<>();
    private @Nullable OperationSink inside;
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
        this.journal = new StepJournal(history, revision);
        this.revision = revision;
        this.decision = decision;
    }

    /** Runs what is left of the revision. */
    void run() {
        revision.body().accept(this);
        endOutside();
    }

    /** What became of the revision, when it failed. */
    String aftermath() {
        if (reached == 0) {
            return "No step was run.";
        }
        Step step = revision.steps().get(reached - 1);
        String stopped = "Step " + reached + " of " + revision.steps().size() + " (" + step.label() + ") "
                + (step.isTransactional()
                        ? "was rolled back"
                        : step.batch() == null ? "failed" : "failed, its batches that were done stay");
        if (!isBegun()) {
            return stopped + ".";
        }
        String again = revision.direction() == Direction.UPGRADE
                ? "`autogen upgrade` goes on there, `autogen upgrade --abort` takes them back."
                : "The same command goes on there.";
        return stopped + "; the steps before it stay. " + again;
    }

    /** Whether something of the revision stays when it fails. */
    boolean isBegun() {
        return journal.isBegun();
    }

    @Override
    public void accept(Operation operation) {
        if (inside == null) {
            outside.add(operation);
        } else {
            requireAlone(operation);
            inside.accept(operation);
        }
    }

    /** A step that reads can say what nobody knew before. */
    private void requireAlone(Operation operation) {
        if (revision.steps().get(reached - 1).isTransactional() && !Transactional.is(operation)) {
            throw new IllegalStateException(
                    "What cannot be in a transaction, or needs several, has to be alone in a step"
                            + " that does not read the database");
        }
    }

    @Override
    public <T> T read(String question, Reading<T> reading) {
        if (inside == null) {
            throw new IllegalStateException("In a migration with steps, only steps read the database");
        }
        return inside.read(question, reading);
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
            run(step, body);
            journal.committed();
        }
        operations += step.operations().size();
    }

    private void run(Step step, Runnable body) {
        Script script = revision.script();
        BatchSql batch = step.batch();
        if (batch != null) {
            Function<SQLException, AutogenException> failure = e -> failure(script, step, e);
            new BatchStep(session, settings, listener, journal, revision, step, batch, operations + 1, failure).run();
        } else if (step.isTransactional()) {
            new Retries(session, settings.patience(), listener).run(script, () -> attempt(step, body));
        } else {
            outsideTransaction(step, body);
        }
    }

    /** What is about to be run is journaled before, and what was run after, each in a transaction. */
    private void outsideTransaction(Step step, Runnable body) {
        Script script = revision.script();
        Doubt doubt = new Doubt(settings, script, step);
        boolean abort = revision.way() == Way.ABORT;
        boolean ask = revision.isInDoubt(step) || doubt.isAboutWhatIsThere() || (abort && doubt.isDecidable());
        if (!abort && !revision.isInDoubt(step)) {
            session.inTransaction(e -> failure(script, step, e), connection -> {
                journal.open(connection);
                journal.beginning(connection, step);
            });
            journal.committed();
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
            journal.open(connection);
            journal.ended(connection, step);
        });
    }

    private void say(Connection connection, Runnable body) {
        inside = new TransactionSink(connection, settings, listener, revision.script(), decision, operations);
        try {
            body.run();
        } catch (StepException e) {
            throw new MigrationFailedException(
                    revision.script().id(),
                    "The code of step " + reached + " of revision "
                            + revision.script().label() + " failed: "
                            + e.failure().getMessage(),
                    e.failure());
        } finally {
            inside = null;
        }
    }

    private void attempt(Step step, Runnable body) {
        Script script = revision.script();
        session.inTransaction(e -> failure(script, step, e), connection -> {
            journal.open(connection);
            say(connection, body);
            journal.done(connection, step);
        });
    }

    private static MigrationFailedException failure(Script script, Step step, SQLException e) {
        return new MigrationFailedException(
                script.id(),
                "Step " + step.number() + " (" + step.label() + ") of revision " + script.label()
                        + " could not be ended:\n" + e.getMessage(),
                e);
    }
}
