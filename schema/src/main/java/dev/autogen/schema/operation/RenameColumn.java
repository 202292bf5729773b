package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TABLE ... RENAME COLUMN}.
 *
 * @param table which table
 * @param from the identifier before
 * @param to the identifier after
 * @param ifExists whether it is no error that the column is absent, as where it has the new name already
 */
public record RenameColumn(QualifiedName table, String from, String to, boolean ifExists) implements Operation {

    /** One that fails where the column is absent. */
    public RenameColumn(QualifiedName table, String from, String to) {
        this(table, from, to, false);
    }

    @Override
    public Operation reverse() {
        return new RenameColumn(table, to, from, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
