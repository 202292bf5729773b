package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER INDEX ... RENAME TO}.
 *
 * @param table which table it is on
 * @param from the identifier before, in the schema of the table
 * @param to the identifier after
 */
public record RenameIndex(QualifiedName table, String from, String to) implements Operation {

    @Override
    public Operation reverse() {
        return new RenameIndex(table, to, from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
