package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TYPE ... RENAME TO} of an enum or composite type, within its schema.
 *
 * @param from the name before
 * @param to the identifier after
 */
public record RenameType(QualifiedName from, String to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameType(new QualifiedName(from.schema(), to), from.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
