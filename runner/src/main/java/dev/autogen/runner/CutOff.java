package dev.autogen.runner;

import dev.autogen.runner.AppliedRevision.State;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.ValidateConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A revision that was cut off between two of its steps. A run stops there, so there is at most one. */
record CutOff(AppliedRevision row) {

    static Optional<CutOff> of(List<AppliedRevision> open) {
        return open.stream().filter(AppliedRevision::isOnItsWay).findFirst().map(CutOff::new);
    }

    Direction direction() {
        return row.state() == State.APPLYING ? Direction.UPGRADE : Direction.DOWNGRADE;
    }

    /** The path with the revision first. */
    List<Script> before(Direction wanted, List<Script> path) {
        List<Script> reordered = new ArrayList<>(path);
        Optional<Script> mine =
                path.stream().filter(s -> s.id().equals(row.revision())).findFirst();
        if (wanted != direction() || mine.isEmpty()) {
            throw new RevisionException("The " + direction() + " of revision " + row.revision() + " ("
                    + row.description()
                    + ") was cut off after " + row.journal().size() + " steps, and has to be ended first: `autogen "
                    + direction() + "` goes on"
                    + (direction() == Direction.UPGRADE ? ", `autogen upgrade --abort` takes it back." : "."));
        }
        reordered.remove(mine.get());
        reordered.add(0, mine.get());
        return reordered;
    }

    /**
     * Makes sure that what was done is what the code says now.
     *
     * @throws RevisionException if a step that is done is another one now, or none
     */
    void requireUnchanged(RecordedMigration recorded) {
        List<Step> steps = recorded.steps(direction());
        for (JournaledStep done : row.journal()) {
            boolean same = done.number() <= steps.size()
                    && steps.get(done.number() - 1).fingerprint().equals(done.fingerprint());
            if (!same) {
                Script script = recorded.script();
                throw new RevisionException("Revision " + script.label() + " was changed after its step "
                        + done.number()
                        + (done.name().isEmpty() ? "" : " (" + done.name() + ")") + " was run (" + script.location()
                        + "): recorded fingerprint " + done.fingerprint() + ", found "
                        + (done.number() <= steps.size()
                                ? steps.get(done.number() - 1).fingerprint()
                                : "no such step")
                        + ". Nothing was run. Restore that step; those after it may be changed.");
            }
        }
    }

    /** What takes back the steps in the journal, the last one first. */
    PlannedRevision abort(RecordedMigration recorded, @Nullable Resume known) {
        requireUnchanged(recorded);
        List<Step> undo = new ArrayList<>();
        for (JournaledStep done : row.journal()) {
            Step step = recorded.upgradeSteps().get(done.number() - 1);
            undo.add(
                    0,
                    done.isDone() || step.batch() != null ? reversed(recorded, step) : inDoubt(recorded, step, known));
        }
        return new PlannedRevision(
                Direction.DOWNGRADE,
                new RecordedMigration(recorded.script(), List.of(), undo),
                Way.ABORT,
                row,
                sink -> undo.forEach(
                        step -> sink.step(step.name(), () -> step.operations().forEach(sink::accept))));
    }

    /** An index that is absent is dropped by nothing; of other statements nobody knows. */
    private static Step inDoubt(RecordedMigration recorded, Step step, @Nullable Resume known) {
        if (step.operations().get(0) instanceof CreateIndex create && !create.ifNotExists()) {
            return new Step(
                    step.number(),
                    step.name(),
                    List.of(new DropIndex(create.table(), create.index().name(), create.index(), true, true)));
        }
        if (known == null) {
            throw InDoubtException.of(recorded.script(), step);
        }
        return known == Resume.DONE ? reversed(recorded, step) : new Step(step.number(), step.name(), List.of());
    }

    /** What was to be left as it is may have been there before. */
    private static Operation takenBack(Operation operation) {
        return operation.ifNotExists()
                ? new Irreversible(operation, "whether that was there before is not known")
                : operation.reverse();
    }

    /** Checks changed nothing, and what they ask for may be different by now. */
    private static boolean leavesNothing(Operation operation, RecordedMigration recorded) {
        return operation instanceof RequireNoRows
                || operation instanceof ValidateConstraint validate
                        && recorded.upgrade().stream().anyMatch(other -> isAdditionOf(validate, other));
    }

    /** What was validated goes as a whole, if the same migration added it. */
    private static boolean isAdditionOf(ValidateConstraint validate, Operation operation) {
        return operation instanceof AddConstraint add
                && add.table().equals(validate.table())
                && add.constraint().name().equals(validate.name());
    }

    private static Step reversed(RecordedMigration recorded, Step step) {
        Script script = recorded.script();
        List<Operation> operations = new ArrayList<>();
        for (Operation operation : step.operations()) {
            if (!leavesNothing(operation, recorded)) {
                operations.add(0, takenBack(operation));
            }
        }
        if (step.reads()) {
            operations.add(new Irreversible(null, "what it did depended on what it read"));
        }
        for (Operation operation : operations) {
            if (operation instanceof Irreversible irreversible) {
                throw new IrreversibleException(
                        "Step " + step.number() + " (" + step.label() + ") of revision " + script.label()
                                + " cannot be taken back by itself: " + irreversible.reason()
                                + ". Nothing was run. `autogen upgrade` goes on instead.",
                        irreversible.reason());
            }
        }
        return new Step(step.number(), step.name(), operations);
    }
}
