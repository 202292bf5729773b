package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import org.jspecify.annotations.Nullable;

/**
 * {@code DROP SEQUENCE}.
 *
 * @param name of the sequence
 * @param sequence what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 */
public record DropSequence(QualifiedName name, @Nullable Sequence sequence, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return sequence == null
                ? new Irreversible(this, "the definition of sequence " + name + " is not known")
                : new CreateSequence(sequence, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
