package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TABLE ... RENAME COLUMN}.
 *
 * @param table which table
 * @param from the identifier before
 * @param to the identifier after
 */
public record RenameColumn(QualifiedName table, String from, String to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameColumn(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
