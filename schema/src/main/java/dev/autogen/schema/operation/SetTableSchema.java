package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TABLE ... SET SCHEMA}: the table moves with its indexes and the sequences it owns.
 *
 * @param table the name before
 * @param to the identifier of the schema after
 */
public record SetTableSchema(QualifiedName table, String to) implements Operation {

    @Override
    public Operation reverse() {
        String from = table.schema();
        return from == null
                ? new Irreversible(this, "the former schema of table " + table.name() + " is not known")
                : new SetTableSchema(QualifiedName.of(to, table.name()), from);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
