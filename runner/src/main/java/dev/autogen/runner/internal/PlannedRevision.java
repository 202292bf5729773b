package dev.autogen.runner.internal;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.Direction;
import dev.autogen.runner.JournaledStep;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One migration that is to be run.
 *
 * @param direction which of its methods
 * @param recorded what it says without a database
 * @param way what the operations come from
 * @param row its row in the history, where it has one that matters
 * @param body says the operations
 */
public record PlannedRevision(
        Direction direction,
        RecordedMigration recorded,
        Way way,
        @Nullable AppliedRevision row,
        Consumer<OperationSink> body) {

    /** What the operations come from. */
    public enum Way {
        /** The migration; with a row, where it was cut off before. */
        MIGRATION,
        /** The downgrade that the row keeps, for want of the migration. */
        KEPT,
        /** The steps in the row's journal, taken back by themselves. */
        ABORT,
        /** Nothing: it is not meant for this environment, or was left out when it was applied. */
        SKIPPED
    }

    /** One that only changes the history. */
    public static PlannedRevision skipped(Direction direction, RecordedMigration nothing) {
        return new PlannedRevision(direction, nothing, Way.SKIPPED, null, sink -> {});
    }

    /** Whether it only changes the history. */
    public boolean isSkipped() {
        return way == Way.SKIPPED;
    }

    /** How it comes to count as applied. */
    public Origin origin() {
        return isSkipped() ? Origin.SKIPPED : Origin.APPLIED;
    }

    /** Which migration. */
    public Script script() {
        return recorded.script();
    }

    /** What it says without a database. */
    public List<Operation> operations() {
        return recorded.operations(direction);
    }

    /** All its steps, done or not. */
    public List<Step> steps() {
        return recorded.steps(direction);
    }

    /** Whether each step has its own transaction; else all of it has one. */
    public boolean isStepwise() {
        return way == Way.ABORT || recorded.hasSteps(direction);
    }

    /** What was journaled of it when it was cut off; empty where it begins. */
    public List<JournaledStep> journal() {
        return way == Way.MIGRATION && row != null ? row.journal() : List.of();
    }

    /** Whether it was begun step by step, and cut off. */
    public boolean isBegun() {
        return way == Way.MIGRATION && row != null;
    }

    /** Whether a step is done already. */
    public boolean isDone(Step step) {
        return journal().stream().anyMatch(j -> j.number() == step.number() && j.isDone());
    }

    /** Whether a step was begun, and is not known to be done. */
    public boolean isInDoubt(Step step) {
        return journal().stream().anyMatch(j -> j.number() == step.number() && !j.isDone());
    }

    /** How far a step came that goes batch by batch; null where it has not begun. */
    public @Nullable BatchProgress progress(Step step) {
        List<JournaledStep> steps = row == null ? List.of() : row.journal();
        for (JournaledStep journaled : steps) {
            if (journaled.number() == step.number()) {
                return journaled.batch();
            }
        }
        return null;
    }

    /** The operations of the steps that are still to be run. */
    public List<Operation> remaining() {
        return steps().stream()
                .filter(step -> !isDone(step))
                .flatMap(step -> step.operations().stream())
                .toList();
    }

    /** The row that keeps what is run; null where it is not a kept downgrade. */
    public @Nullable AppliedRevision absent() {
        return way == Way.KEPT ? row : null;
    }
}
