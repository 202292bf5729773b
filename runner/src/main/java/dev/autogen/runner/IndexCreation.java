package dev.autogen.runner;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An index that is created on a table. */
public final class IndexCreation implements Pending {

    private final String name;
    private @Nullable QualifiedName table;
    private List<IndexKey> keys = List.of();
    private List<String> include = List.of();
    private String method = Index.BTREE;
    private @Nullable String predicate;
    private final List<StorageOption> storage = new ArrayList<>();
    private boolean unique;
    private boolean nullsNotDistinct;
    private boolean ifNotExists;
    private boolean concurrently;

    IndexCreation(String name) {
        this.name = name;
    }

    /** The table and the columns, in order. */
    public IndexCreation on(String tableName, String... columns) {
        return on(tableName, Stream.of(columns).map(IndexKey::column).toArray(IndexKey[]::new));
    }

    /** The table and the keys, in order; see {@link SqlTypes#key} and {@link SqlTypes#expression}. */
    public IndexCreation on(String tableName, IndexKey... indexKeys) {
        table = QualifiedName.parse(tableName);
        keys = List.of(indexKeys);
        return this;
    }

    /** {@code UNIQUE}. */
    public IndexCreation unique() {
        unique = true;
        return this;
    }

    /** {@code USING}: another access method than btree. */
    public IndexCreation using(String accessMethod) {
        method = accessMethod;
        return this;
    }

    /** {@code INCLUDE}. */
    public IndexCreation include(String... columns) {
        include = List.of(columns);
        return this;
    }

    /** {@code NULLS NOT DISTINCT} (PostgreSQL 15). */
    public IndexCreation nullsNotDistinct() {
        nullsNotDistinct = true;
        return this;
    }

    /** {@code WITH}: a storage option, such as {@code with("fillfactor", "70")}; may be said again. */
    public IndexCreation with(String option, String value) {
        storage.add(new StorageOption(option, value));
        return this;
    }

    /** {@code WHERE}; the condition is SQL. */
    public IndexCreation where(String condition) {
        predicate = condition;
        return this;
    }

    /** Makes it no error that an index of this name is there already; it is then left as it is. */
    public IndexCreation ifNotExists() {
        ifNotExists = true;
        return this;
    }

    /**
     * {@code CONCURRENTLY}: the table can be written meanwhile. Cannot be in a transaction, so it has to be alone in an
     * {@link Operations#step}.
     */
    public IndexCreation concurrently() {
        concurrently = true;
        return this;
    }

    @Override
    public Operation finish() {
        QualifiedName named = Missing.unless(table, name, "on(table, ...)");
        Index index = new Index(name, true, unique, method, keys, include, predicate, nullsNotDistinct, storage, false);
        return new CreateIndex(named, index, ifNotExists, concurrently);
    }
}
