package dev.autogen.runner;

import dev.autogen.runner.internal.OperationSink;
import dev.autogen.runner.internal.OperationSink.Reading;
import dev.autogen.runner.internal.StepException;
import dev.autogen.schema.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is being worded: an operation counts as said when the next one begins, and goes to whoever runs the migration. */
final class Wording {

    private OperationSink sink;
    private @Nullable Pending pending;
    private boolean insideStep;
    private boolean readOutside;

    Wording(OperationSink sink) {
        this.sink = sink;
    }

    <P extends Pending> P begin(P next) {
        flush();
        pending = next;
        return next;
    }

    /** Hands on the operation that is still being worded, if there is one. */
    void flush() {
        Pending last = pending;
        pending = null;
        if (last != null) {
            sink.accept(last.finish());
        }
    }

    <T> T read(String question, Reading<T> reading) {
        flush();
        readOutside |= !insideStep;
        return sink.read(question, reading);
    }

    /** What the calls in {@code said} word, instead of handing it on. */
    List<Operation> collect(Runnable said) {
        OperationSink before = sink;
        Pending interrupted = pending;
        boolean inside = insideStep;
        RecordingSink collected = new RecordingSink();
        sink = collected;
        pending = null;
        insideStep = true;
        try {
            said.run();
            flush();
        } finally {
            sink = before;
            pending = interrupted;
            insideStep = inside;
        }
        return collected.steps().get(0).operations();
    }

    /** A step, whose body is given {@code operations}. */
    void step(String name, StepBody body, Operations operations) {
        if (insideStep) {
            throw new IllegalStateException("Step \"" + name + "\" is inside another one");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("A step needs a name");
        }
        if (readOutside) {
            throw new IllegalStateException("The database was read outside of steps before step \"" + name
                    + "\": say what reads in a step of its own");
        }
        flush();
        insideStep = true;
        try {
            sink.step(name, () -> say(body, operations));
        } finally {
            insideStep = false;
            pending = null;
        }
    }

    private void say(StepBody body, Operations operations) {
        pending = null;
        try {
            body.accept(operations);
        } catch (SQLException e) {
            throw new StepException(e);
        }
        flush();
    }
}
