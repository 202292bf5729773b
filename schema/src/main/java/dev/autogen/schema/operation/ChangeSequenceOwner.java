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
 * @param formerUnknown whether the column before is not known, as where a migration says it
 */
public record ChangeSequenceOwner(
        QualifiedName name,
        @Nullable ColumnRef from,
        @Nullable ColumnRef to,
        boolean formerUnknown) implements Operation {

    /** An owner whose former one is known. */
    public ChangeSequenceOwner(QualifiedName name, @Nullable ColumnRef from, @Nullable ColumnRef to) {
        this(name, from, to, false);
    }

    @Override
    public Operation reverse() {
        return formerUnknown
                ? new Irreversible(this, "the former owner of sequence " + name + " is not known")
                : new ChangeSequenceOwner(name, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
