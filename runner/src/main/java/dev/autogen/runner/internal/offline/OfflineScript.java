package dev.autogen.runner.internal.offline;

import dev.autogen.runner.Direction;
import dev.autogen.runner.InDoubtException;
import dev.autogen.runner.NeedsDatabaseException;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.Resume;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.history.HistorySql;
import dev.autogen.runner.internal.history.JournalSql;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.ScriptWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan as one script: lock, a transaction for each revision or step with its rows in the history, unlock. */
public final class OfflineScript {

    private final Settings settings;
    private final HistorySql history;
    private final JournalSql journal;
    private final KeptDowngrades kept;
    private final ScriptWriter out = new ScriptWriter();
    private final OperationScript operations;

    private OfflineScript(Settings settings) {
        this.settings = settings;
        this.history = new HistorySql(settings.history());
        this.journal = history.journal();
        this.kept = new KeptDowngrades(settings);
        this.operations = new OperationScript(settings, out);
    }

    /** The script; a comment alone where there is nothing to do. */
    public static String of(Settings settings, List<PlannedRevision> plan) {
        plan.forEach(OfflineScript::requireKnown);
        OfflineScript script = new OfflineScript(settings);
        if (plan.isEmpty()) {
            script.out.comment("nothing to do");
        } else {
            script.write(plan);
        }
        return script.out.toString();
    }

    private static void requireKnown(PlannedRevision revision) {
        for (Step step : revision.steps()) {
            if (step.reads()) {
                throw new NeedsDatabaseException("The " + revision.direction() + " of revision "
                        + revision.script().label() + " reads the database"
                        + (step.name().isEmpty() ? "" : " in step " + step.number() + " (" + step.name() + ")")
                        + ", so there is no script of it (" + revision.script().location()
                        + "). Run it with `autogen " + revision.direction()
                        + "`, and write scripts up to it and from it.");
            }
        }
    }

    private void write(List<PlannedRevision> plan) {
        out.comment("run with: psql -X -v ON_ERROR_STOP=1 -f FILE");
        out.statement("set client_encoding to 'UTF8'");
        out.statement(ScriptLock.acquire(settings));
        List<String> done = new ArrayList<>();
        for (PlannedRevision revision : plan) {
            write(revision, done);
            done.add(revision.script().id());
        }
        out.space();
        out.statement(ScriptLock.release(settings));
    }

    private void write(PlannedRevision revision, List<String> done) {
        if (revision.isStepwise()) {
            String condition = revision.isBegun() ? expected(revision) : precondition(revision, done);
            for (Step step : revision.steps()) {
                if (!revision.isDone(step)) {
                    step(revision, step, condition);
                    condition = "";
                }
            }
            return;
        }
        begin(revision, revision.isSkipped() ? ", " + revision.script().skipped() : "");
        out.statement(precondition(revision, done));
        revision.operations().forEach(operation -> operations.write(revision.script(), operation));
        record(revision);
        out.statement("commit");
    }

    private void begin(PlannedRevision revision, String step) {
        out.space();
        out.comment(revision.direction() + " " + revision.script().label() + step);
        out.statement("begin");
        settings.transactionStatements().forEach(out::statement);
    }

    /** A step with its row in the journal; the first one begins the row of the revision, the last one finishes it. */
    private void step(PlannedRevision revision, Step step, String condition) {
        int steps = revision.steps().size();
        begin(revision, ", step " + step.number() + " of " + steps + ": " + step.label());
        if (!condition.isEmpty()) {
            out.statement(condition);
        }
        String id = revision.script().id();
        if (step.isTransactional()) {
            step.operations().forEach(operation -> operations.write(revision.script(), operation));
        }
        if (step.number() == 1 && !revision.isBegun()) {
            recordBeginning(revision);
        }
        if (!revision.isInDoubt(step)) {
            out.statement(journal.insert(id, revision.direction(), step, step.isTransactional()));
        }
        if (!step.isTransactional()) {
            outsideTransaction(revision, step);
            out.statement(journal.finish(id, revision.direction(), step));
        }
        if (step.number() == steps) {
            RecordedMigration recorded = revision.recorded();
            out.statement(
                    revision.direction() == Direction.UPGRADE
                            ? history.finish(recorded.script(), recorded.checksum(), kept.of(recorded))
                            : history.revert(id));
        }
        out.statement("commit");
    }

    private void outsideTransaction(PlannedRevision revision, Step step) {
        if (isDone(revision, step)) {
            return;
        }
        out.statement("commit");
        settings.sessionStatements().forEach(out::statement);
        BatchSql batch = step.batch();
        if (batch == null) {
            step.operations().forEach(operation -> operations.write(revision.script(), operation));
        } else {
            batches(revision, step, batch);
        }
        out.statement("reset search_path");
        out.statement("reset lock_timeout");
        out.statement("begin");
        settings.transactionStatements().forEach(out::statement);
    }

    private void batches(PlannedRevision revision, Step step, BatchSql batch) {
        String id = revision.script().id();
        Direction direction = revision.direction();
        operations.write(
                batch,
                block -> journal.batch(id, direction, step, block),
                revision.isInDoubt(step)
                        ? Optional.of(block -> journal.progress(id, direction, step, block))
                        : Optional.empty());
    }

    /**
     * Whether a step that was begun before is known to be done; batches are never in doubt.
     *
     * @throws InDoubtException if nobody knows
     */
    private boolean isDone(PlannedRevision revision, Step step) {
        if (!revision.isInDoubt(step) || step.batch() != null) {
            return false;
        }
        Resume known = settings.mode().resume();
        Operation operation = step.operations().get(0);
        if (operation instanceof CreateIndex || operation instanceof DropIndex) {
            throw new InDoubtException("Step " + step.number() + " (" + step.label() + ") of revision "
                    + revision.script().label()
                    + " was begun and cut off. What became of the index only a run finds out,"
                    + " so there is no script: `autogen " + revision.direction() + "` goes on there.");
        }
        if (known == null) {
            throw InDoubtException.of(revision.script(), step);
        }
        return known == Resume.DONE;
    }

    private String expected(PlannedRevision revision) {
        Script script = revision.script();
        return journal.expect(
                script.id(),
                revision.direction(),
                revision.journal(),
                "Revision " + script.label() + " is no longer where it was when this script was written. `autogen "
                        + revision.direction() + "` goes on where it is, and so does a script that is written now.");
    }

    private void recordBeginning(PlannedRevision revision) {
        Script script = revision.script();
        out.statement(history.create());
        out.statement(journal.create());
        out.statement(
                revision.direction() == Direction.UPGRADE
                        ? history.begin(script, revision.recorded().checksum(), kept.of(revision.recorded()))
                        : history.beginReverting(script.id()));
    }

    private String precondition(PlannedRevision revision, List<String> done) {
        Script script = revision.script();
        String label = "Revision " + script.label();
        return revision.direction() == Direction.UPGRADE
                ? history.expect(
                        script.down(),
                        label + " follows " + String.join(", ", script.down()) + ", which is not applied here",
                        List.of(script.id()),
                        label + " is applied here already",
                        "")
                : history.expect(
                        List.of(script.id()),
                        label + " is not applied here",
                        done,
                        label + " cannot be taken back before what follows it",
                        history.expectOrigin(script.id(), revision.origin(), label + unexpected(revision)));
    }

    private static String unexpected(PlannedRevision revision) {
        return (revision.isSkipped() ? " was run here" : " was skipped here")
                + "; write the script with the database instead of from one revision to another";
    }

    private void record(PlannedRevision revision) {
        Script script = revision.script();
        out.statement(history.create());
        if (revision.direction() == Direction.UPGRADE) {
            RecordedMigration recorded = revision.recorded();
            out.statement(history.insert(recorded, revision.origin(), kept.of(recorded)));
        } else {
            out.statement(history.revert(script.id()));
        }
    }
}
