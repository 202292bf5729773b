package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code setval}: an ascending sequence goes on behind the largest key of a table, never back. Its next value is at least one
 * increment larger than that key, so that none of the numbers that Hibernate's optimizers make of it is taken. Taking it back
 * leaves the sequence where it is.
 *
 * @param sequence which one; null for the one that the column owns, as an identity does
 * @param table with the keys
 * @param column a column of whole numbers
 */
public record AdvanceSequence(@Nullable QualifiedName sequence, QualifiedName table, String column)
        implements Operation {

    @Override
    public Operation reverse() {
        return new Keep(this);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
