package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import org.jspecify.annotations.Nullable;

/** An index that is dropped. */
public final class IndexRemoval implements Pending {

    private final String name;
    private @Nullable QualifiedName table;
    private boolean ifExists;
    private boolean concurrently;

    IndexRemoval(String name) {
        this.name = name;
    }

    /** The table it belongs to; required. */
    public IndexRemoval on(String tableName) {
        table = QualifiedName.parse(tableName);
        return this;
    }

    /** Makes it no error that it is absent. */
    public IndexRemoval ifExists() {
        ifExists = true;
        return this;
    }

    /**
     * {@code CONCURRENTLY}: the table can be used meanwhile. Cannot be in a transaction, so it has to be alone in an
     * {@link Operations#step}; not for the index of a constraint.
     */
    public IndexRemoval concurrently() {
        concurrently = true;
        return this;
    }

    @Override
    public Operation finish() {
        return new DropIndex(Missing.unless(table, name, "on(table)"), name, null, ifExists, concurrently);
    }
}
