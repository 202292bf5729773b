package dev.autogen.schema.operation;

import dev.autogen.schema.EnumType;

/**
 * {@code CREATE TYPE ... AS ENUM}.
 *
 * @param type what to create
 * @param ifNotExists whether it is no error that it is there already
 */
public record CreateEnumType(EnumType type, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropEnumType(type.name(), type, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
