package dev.autogen.runner;

import dev.autogen.schema.operation.Operation;
import java.util.function.Function;

/** A table, sequence, column, type or value that gets another name, or a table that moves to another schema. */
public final class Renaming implements Pending {

    private final Function<Boolean, Operation> operation;
    private boolean ifExists;

    Renaming(Function<Boolean, Operation> operation) {
        this.operation = operation;
    }

    /** Makes it no error that nothing has the old name, as where all has been done by hand. */
    public Renaming ifExists() {
        ifExists = true;
        return this;
    }

    @Override
    public Operation finish() {
        return operation.apply(ifExists);
    }
}
