package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TYPE ... RENAME VALUE}: the rows that hold it then hold the new label.
 *
 * @param type which enum type
 * @param from the label before
 * @param to the label after
 */
public record RenameEnumValue(QualifiedName type, String from, String to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameEnumValue(type, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
