package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TABLE ... RENAME TO}, within its schema.
 *
 * @param from the name before
 * @param to the identifier after
 * @param ifExists whether it is no error that the table is absent, as where it has the new name already
 */
public record RenameTable(QualifiedName from, String to, boolean ifExists) implements Operation {

    /** One that fails where the table is absent. */
    public RenameTable(QualifiedName from, String to) {
        this(from, to, false);
    }

    @Override
    public Operation reverse() {
        return new RenameTable(new QualifiedName(from.schema(), to), from.name(), ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
