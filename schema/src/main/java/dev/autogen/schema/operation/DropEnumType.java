package dev.autogen.schema.operation;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code DROP TYPE} of an enum type, which fails while a column uses it.
 *
 * @param name of the type
 * @param type what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 */
public record DropEnumType(QualifiedName name, @Nullable EnumType type, boolean ifExists) implements Operation {

    @Override
    public Operation reverse() {
        return type == null
                ? new Irreversible(this, "the labels of enum type " + name + " are not known")
                : new CreateEnumType(type, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
