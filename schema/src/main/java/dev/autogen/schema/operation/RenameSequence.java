package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER SEQUENCE ... RENAME TO}, within its schema.
 *
 * @param from the name before
 * @param to the identifier after
 */
public record RenameSequence(QualifiedName from, String to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameSequence(new QualifiedName(from.schema(), to), from.name());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
