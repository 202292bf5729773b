package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SequenceSettings;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER SEQUENCE}: another type, increment, bounds, another start for a later restart.
 *
 * @param name of the sequence
 * @param from the same settings before; null where only the new ones are known
 * @param to the settings that change, at least one
 */
public record AlterSequence(QualifiedName name, @Nullable SequenceSettings from, SequenceSettings to)
        implements Operation {

    /** Rejects no setting at all. */
    public AlterSequence {
        if (to.isEmpty()) {
            throw new IllegalArgumentException("Nothing to alter in sequence " + name);
        }
    }

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
