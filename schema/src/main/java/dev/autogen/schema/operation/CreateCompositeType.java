package dev.autogen.schema.operation;

import dev.autogen.schema.CompositeType;

/**
 * {@code CREATE TYPE ... AS (...)}.
 *
 * @param type what to create
 * @param ifNotExists whether it is no error that it is there already
 */
public record CreateCompositeType(CompositeType type, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropCompositeType(type.name(), type, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
