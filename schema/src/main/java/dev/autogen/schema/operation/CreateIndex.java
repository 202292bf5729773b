package dev.autogen.schema.operation;

import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;

/**
 * {@code CREATE INDEX}.
 *
 * @param table which table
 * @param index what to create
 * @param ifNotExists whether it is no error that it is there already
 * @param concurrently whether writers of the table go on meanwhile; not in a transaction then
 */
public record CreateIndex(QualifiedName table, Index index, boolean ifNotExists, boolean concurrently)
        implements Operation {

    /** An index that is created in a transaction. */
    public CreateIndex(QualifiedName table, Index index, boolean ifNotExists) {
        this(table, index, ifNotExists, false);
    }

    @Override
    public Operation reverse() {
        return new DropIndex(table, index.name(), index, ifNotExists, concurrently);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
