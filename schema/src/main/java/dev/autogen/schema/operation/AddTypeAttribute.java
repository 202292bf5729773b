package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeAttribute;

/**
 * {@code ALTER TYPE ... ADD ATTRIBUTE}.
 *
 * @param type which composite type
 * @param attribute what to add, at the end
 * @param ifNotExists whether it is no error that it is there already
 */
public record AddTypeAttribute(QualifiedName type, TypeAttribute attribute, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropTypeAttribute(type, attribute.name(), attribute, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
