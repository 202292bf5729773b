package dev.autogen.schema.operation;

import dev.autogen.schema.Sequence;

/**
 * {@code CREATE SEQUENCE}.
 *
 * @param sequence what to create
 * @param ifNotExists whether it is no error that it is there already
 */
public record CreateSequence(Sequence sequence, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropSequence(sequence.name(), sequence, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
