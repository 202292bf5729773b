package dev.autogen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a table other than an ordinary one. Carried so that a table that is dropped can come back as it was; no
 * operation changes it.
 *
 * @param unlogged {@code UNLOGGED} ({@code pg_class.relpersistence = 'u'})
 * @param partitionBy what follows {@code PARTITION BY}, such as {@code RANGE (created)}; null where it has no partitions
 * @param inherits the parents, in order ({@code pg_inherits}); empty as a rule
 * @param storage storage parameters, sorted by name
 */
public record TableOptions(
        boolean unlogged, @Nullable String partitionBy, List<QualifiedName> inherits, List<StorageOption> storage) {

    /** Nothing of the kind. */
    public static final TableOptions NONE = new TableOptions(false, null, List.of(), List.of());

    /** Copies the lists. */
    public TableOptions {
        inherits = List.copyOf(inherits);
        storage = StorageOption.sorted(storage);
    }
}
