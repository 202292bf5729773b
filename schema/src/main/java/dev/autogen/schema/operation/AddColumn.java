package dev.autogen.schema.operation;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TABLE ... ADD COLUMN}.
 *
 * @param table which table
 * @param column what to add, at the end
 * @param ifNotExists whether it is no error that it is there already
 */
public record AddColumn(QualifiedName table, Column column, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropColumn(table, column.name(), column, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
