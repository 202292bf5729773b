package dev.autogen.runner.internal;

import dev.autogen.schema.operation.Operation;

/** Takes what a migration says. */
public interface OperationSink {

    /** The next operation. */
    void accept(Operation operation);

    /**
     * A step begins and ends.
     *
     * @param body says the operations of the step each time it is called; not called where the step is done already
     */
    void step(String name, Runnable body);
}
