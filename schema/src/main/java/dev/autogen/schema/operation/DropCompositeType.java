package dev.autogen.schema.operation;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code DROP TYPE} of a composite type, which fails while a column uses it.
 *
 * @param name of the type
 * @param type what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 */
public record DropCompositeType(
        QualifiedName name, @Nullable CompositeType type, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return type == null
                ? new Irreversible(this, "the attributes of composite type " + name + " are not known")
                : new CreateCompositeType(type, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
