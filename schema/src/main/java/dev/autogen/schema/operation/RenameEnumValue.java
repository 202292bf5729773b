package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TYPE ... RENAME VALUE}: the rows that hold it then hold the new label.
 *
 * @param type which enum type
 * @param from the label before
 * @param to the label after
 * @param ifExists whether it is no error that the value is absent, as where it has the new label already
 */
public record RenameEnumValue(QualifiedName type, String from, String to, boolean ifExists) implements Operation {

    /** One that fails where the value is absent. */
    public RenameEnumValue(QualifiedName type, String from, String to) {
        this(type, from, to, false);
    }

    @Override
    public Operation reverse() {
        return new RenameEnumValue(type, to, from, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
