package dev.autogen.runner;

import dev.autogen.runner.internal.OperationSink;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** Collects what a migration says, step by step. */
final class RecordingSink implements OperationSink {

    private final List<Step> steps = new ArrayList<>();
    private final List<Operation> current = new ArrayList<>();

    @Override
    public void accept(Operation operation) {
        current.add(operation);
    }

    @Override
    public void step(String name, Runnable body) {
        endOutside();
        try {
            body.run();
            end(name, false);
        } catch (NeedsDatabaseException e) {
            end(name, true);
        }
    }

    /** What the migration does from here on depends on what it reads. */
    @Override
    public <T> T read(String question, Reading<T> reading) {
        throw new NeedsDatabaseException("The migration reads the database: " + question);
    }

    /** Whether there are steps already. */
    boolean hasSteps() {
        return !steps.isEmpty();
    }

    /** Ends with what cannot be known without a database. */
    void endReading() {
        end("", true);
    }

    private void endOutside() {
        if (!current.isEmpty()) {
            end("", false);
        }
    }

    private void end(String name, boolean reads) {
        Step step = new Step(steps.size() + 1, name, current, reads);
        if (!step.isTransactional() && (name.isEmpty() || reads || current.size() > 1)) {
            throw new IllegalStateException(
                    "What cannot be in a transaction has to be alone in a step: op.step(\"...\", s -> s....)");
        }
        steps.add(step);
        current.clear();
    }

    /** What was said so far; one step without a name where no other one was. */
    List<Step> steps() {
        if (!current.isEmpty() || steps.isEmpty()) {
            end("", false);
        }
        return List.copyOf(steps);
    }
}
