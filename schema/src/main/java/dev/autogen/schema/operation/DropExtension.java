package dev.autogen.schema.operation;

import dev.autogen.schema.Extension;
import org.jspecify.annotations.Nullable;

/**
 * {@code DROP EXTENSION}, which fails while something else depends on it.
 *
 * @param name identifier
 * @param extension what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 */
public record DropExtension(String name, @Nullable Extension extension, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return extension == null
                ? new Irreversible(this, "the definition of extension " + name + " is not known")
                : new CreateExtension(extension, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
