package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.Listener;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import dev.autogen.runner.internal.Settings;
import dev.autogen.schema.operation.BatchSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A step that goes batch by batch, each in a transaction together with how far it came. What is aborted goes back from there,
 * so that the journal is true at every moment, whichever way the next run goes.
 */
final class BatchStep {

    private final Session session;
    private final Settings settings;
    private final Listener listener;
    private final StepJournal journal;
    private final PlannedRevision revision;
    private final Step step;
    private final BatchSql batch;
    private final int number;
    private final Batches batches;
    private final Function<SQLException, AutogenException> failure;
    private @Nullable BatchProgress progress;
    private boolean ended;

    /** With the number that the operation has in its revision. */
    BatchStep(
            Session session,
            Settings settings,
            Listener listener,
            StepJournal journal,
            PlannedRevision revision,
            Step step,
            BatchSql batch,
            int number,
            Function<SQLException, AutogenException> failure) {
        this.session = session;
        this.settings = settings;
        this.listener = listener;
        this.journal = journal;
        this.revision = revision;
        this.step = step;
        this.batch = batch;
        this.number = number;
        this.batches = new Batches(batch);
        this.failure = failure;
        this.progress = revision.progress(step);
    }

    /** Runs what is left. */
    void run() {
        Script script = revision.script();
        listener.operation(script, number, batch);
        if (progress == null && revision.way() != Way.ABORT) {
            transaction(this::begin);
            journal.committed();
        }
        try {
            while (!ended) {
                batch(script);
            }
        } finally {
            listener.batchesOver(script, batch);
        }
    }

    private void batch(Script script) {
        BatchProgress before = progress;
        transaction(connection -> next(connection, before));
        if (!ended && progress != null) {
            listener.batch(script, batch, progress);
            Pauses.sleep(batch.pace().pauseMillis());
        }
    }

    /** Tried again where a lock was not to be had; what it finds counts when it is committed. */
    private void transaction(Session.Work work) {
        new Retries(session, settings.patience(), listener)
                .run(
                        revision.script(),
                        () -> session.inTransaction(failure, connection -> {
                            journal.open(connection);
                            new Statements(connection, listener, revision.script(), settings).run(batch, number, work);
                        }));
    }

    private void begin(Connection connection) throws SQLException {
        journal.beginning(connection, step);
        BatchProgress nothing = batches.begin(connection);
        journal.progressed(connection, step, nothing);
        progress = nothing;
    }

    private void next(Connection connection, @Nullable BatchProgress done) throws SQLException {
        Optional<BatchProgress> next = done == null
                ? Optional.empty()
                : revision.way() == Way.ABORT ? batches.back(connection, done) : batches.forward(connection, done);
        if (next.isPresent()) {
            journal.progressed(connection, step, next.get());
            progress = next.get();
        } else {
            journal.ended(connection, step);
            ended = true;
        }
    }
}
