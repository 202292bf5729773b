package dev.autogen.schema.operation;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER SEQUENCE ... OWNED BY}: the column with which the sequence is dropped.
 *
 * @param name of the sequence
 * @param from the column before, or null for none
 * @param to the column after, or null for none
 */
public record ChangeSequenceOwner(
        QualifiedName name,
        @Nullable ColumnRef from,
        @Nullable ColumnRef to) implements Operation {

    @Override
    public Operation reverse() {
        return new ChangeSequenceOwner(name, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
