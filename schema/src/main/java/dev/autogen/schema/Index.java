package dev.autogen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that no constraint owns ({@code pg_index} without a {@code pg_constraint.conindid}).
 *
 * @param name identifier, in the schema of its table, which it shares with tables and sequences
 * @param explicit see {@link Constraint#explicit()}
 * @param unique whether it is unique
 * @param method access method, {@code btree} by default
 * @param keys in index order, at least one
 * @param include further columns, not part of the key
 * @param predicate SQL text of {@code WHERE}, or null
 * @param nullsNotDistinct whether two NULLs are equal (PostgreSQL 15)
 * @param storage options, sorted by name
 * @param invalid whether PostgreSQL cannot use it, as after a {@code CREATE INDEX CONCURRENTLY} that failed; made anew it
 *     is valid ({@code pg_index.indisvalid})
 */
public record Index(
        String name,
        boolean explicit,
        boolean unique,
        String method,
        List<IndexKey> keys,
        List<String> include,
        @Nullable String predicate,
        boolean nullsNotDistinct,
        List<StorageOption> storage,
        boolean invalid) {

    /** The access method that {@code CREATE INDEX} takes by itself. */
    public static final String BTREE = "btree";

    /** Copies the lists; rejects an index without keys. */
    public Index {
        Identifiers.requireIdentifier(name);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Index " + name + " needs at least one key");
        }
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        storage = StorageOption.sorted(storage);
    }

    /** A valid index with PostgreSQL's own storage options. */
    public Index(
            String name,
            boolean explicit,
            boolean unique,
            String method,
            List<IndexKey> keys,
            List<String> include,
            @Nullable String predicate,
            boolean nullsNotDistinct) {
        this(name, explicit, unique, method, keys, include, predicate, nullsNotDistinct, List.of(), false);
    }

    /** A plain index over columns under a chosen name. */
    public static Index of(String name, List<String> columns) {
        List<IndexKey> keys = columns.stream().map(IndexKey::column).toList();
        return new Index(name, true, false, BTREE, keys, List.of(), null, false, List.of(), false);
    }

    /** The same index under another name, chosen or not. */
    public Index named(String newName, boolean newExplicit) {
        return new Index(
                newName, newExplicit, unique, method, keys, include, predicate, nullsNotDistinct, storage, invalid);
    }

    /** This index, unique or not. */
    public Index withUnique(boolean newUnique) {
        return new Index(
                name, explicit, newUnique, method, keys, include, predicate, nullsNotDistinct, storage, invalid);
    }

    /** This index over the rows that satisfy a predicate; null for all. */
    public Index where(@Nullable String newPredicate) {
        return new Index(
                name, explicit, unique, method, keys, include, newPredicate, nullsNotDistinct, storage, invalid);
    }

    /** This index with storage options. */
    public Index withStorage(List<StorageOption> options) {
        return new Index(name, explicit, unique, method, keys, include, predicate, nullsNotDistinct, options, invalid);
    }

    /** This index, usable or not. */
    public Index withInvalid(boolean newInvalid) {
        return new Index(
                name, explicit, unique, method, keys, include, predicate, nullsNotDistinct, storage, newInvalid);
    }
}
