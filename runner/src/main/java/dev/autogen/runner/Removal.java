package dev.autogen.runner;

import dev.autogen.schema.operation.Operation;
import java.util.function.Function;

/** Something that is dropped. */
public final class Removal implements Pending {

    private final Function<Boolean, Operation> operation;
    private boolean ifExists;

    Removal(Function<Boolean, Operation> operation) {
        this.operation = operation;
    }

    /** Makes it no error that it is absent. */
    public Removal ifExists() {
        ifExists = true;
        return this;
    }

    @Override
    public Operation finish() {
        return operation.apply(ifExists);
    }
}
