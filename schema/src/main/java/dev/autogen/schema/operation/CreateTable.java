package dev.autogen.schema.operation;

import dev.autogen.schema.Table;

/**
 * {@code CREATE TABLE} with its constraints and comments, then its indexes.
 *
 * @param table what to create
 * @param ifNotExists whether it is no error that it is there already
 */
public record CreateTable(Table table, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropTable(table.name(), table, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
