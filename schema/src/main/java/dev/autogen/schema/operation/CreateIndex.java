package dev.autogen.schema.operation;

import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;

/**
 * {@code CREATE INDEX}.
 *
 * @param table which table
 * @param index what to create
 * @param ifNotExists whether it is no error that it is there already
 */
public record CreateIndex(QualifiedName table, Index index, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropIndex(table, index.name(), index, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
