package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TABLE ... SET SCHEMA}: the table moves with its indexes and the sequences it owns.
 *
 * @param table the name before
 * @param to the identifier of the schema after
 * @param ifExists whether it is no error that the table is absent, as where it has moved already
 */
public record SetTableSchema(QualifiedName table, String to, boolean ifExists) implements Operation {

    /** One that fails where the table is absent. */
    public SetTableSchema(QualifiedName table, String to) {
        this(table, to, false);
    }

    @Override
    public Operation reverse() {
        String from = table.schema();
        return from == null
                ? new Irreversible(this, "the former schema of table " + table.name() + " is not known")
                : new SetTableSchema(QualifiedName.of(to, table.name()), from, ifExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
