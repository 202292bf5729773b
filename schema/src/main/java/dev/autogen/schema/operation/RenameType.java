package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TYPE ... RENAME TO} of an enum or composite type, within its schema.
 *
 * @param from the name before
 * @param to the identifier after
 * @param ifExists whether it is no error that the type is absent, as where it has the new name already
 */
public record RenameType(QualifiedName from, String to, boolean ifExists) implements Operation {

    /** One that fails where the type is absent. */
    public RenameType(QualifiedName from, String to) {
        this(from, to, false);
    }

    @Override
    public Operation reverse() {
        return new RenameType(new QualifiedName(from.schema(), to), from.name(), ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
