package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER TYPE ... DROP ATTRIBUTE}. Destroys data in the columns of that type.
 *
 * @param type which composite type
 * @param name of the attribute
 * @param attribute what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 */
public record DropTypeAttribute(
        QualifiedName type, String name, @Nullable TypeAttribute attribute, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return attribute == null
                ? new Irreversible(this, "the definition of attribute " + type + "." + name + " is not known")
                : new AddTypeAttribute(type, attribute, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
