package dev.autogen.schema.operation;

import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code DROP INDEX}.
 *
 * @param table which table it is on
 * @param name of the index, in the schema of the table
 * @param index what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 * @param concurrently whether users of the table go on meanwhile; not in a transaction then
 */
public record DropIndex(
        QualifiedName table, String name, @Nullable Index index, boolean ifExists, boolean concurrently)
        implements Operation {

    /** An index that is dropped in a transaction. */
    public DropIndex(QualifiedName table, String name, @Nullable Index index, boolean ifExists) {
        this(table, name, index, ifExists, false);
    }

    @Override
    public Operation reverse() {
        return index == null
                ? new Irreversible(this, "the definition of index " + name + " is not known")
                : new CreateIndex(table, index, ifExists, concurrently);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
