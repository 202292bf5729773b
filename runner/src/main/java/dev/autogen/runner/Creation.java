package dev.autogen.runner;

import dev.autogen.schema.operation.Operation;
import java.util.function.Function;

/** Something that is created. */
public final class Creation implements Pending {

    private final Function<Boolean, Operation> operation;
    private boolean ifNotExists;

    Creation(Function<Boolean, Operation> operation) {
        this.operation = operation;
    }

    /** Makes it no error that it is there already; it is then left as it is. */
    public Creation ifNotExists() {
        ifNotExists = true;
        return this;
    }

    @Override
    public Operation finish() {
        return operation.apply(ifNotExists);
    }
}
