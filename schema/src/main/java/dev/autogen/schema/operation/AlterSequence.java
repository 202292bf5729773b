package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceOptions;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER SEQUENCE}: another increment, other bounds, another start for a later restart.
 *
 * @param name of the sequence
 * @param from its options before; null where only the new ones are known
 * @param to its options after
 */
public record AlterSequence(QualifiedName name, @Nullable SequenceOptions from, SequenceOptions to)
        implements Operation {

    @Override
    public Operation reverse() {
        return from == null
                ? new Irreversible(this, "the former options of sequence " + name + " are not known")
                : new AlterSequence(name, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
