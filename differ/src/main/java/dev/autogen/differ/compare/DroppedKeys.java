package dev.autogen.differ.compare;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that go away, if only for a moment: no foreign key can point to them meanwhile. */
final class DroppedKeys {

    private final Map<QualifiedName, Set<Set<String>>> columns = new HashMap<>();

    /** Those that the changes drop. */
    static DroppedKeys of(List<Change> changes) {
        DroppedKeys keys = new DroppedKeys();
        for (Change change : changes) {
            change.operations().forEach(keys::add);
        }
        return keys;
    }

    private void add(Operation operation) {
        if (operation instanceof DropConstraint drop) {
            if (drop.constraint() instanceof PrimaryKey key) {
                add(drop.table(), key.columns());
            } else if (drop.constraint() instanceof UniqueConstraint unique) {
                add(drop.table(), unique.columns());
            }
        } else if (operation instanceof DropIndex drop && drop.index() != null) {
            add(drop.table(), drop.index());
        }
    }

    private void add(QualifiedName table, Index index) {
        if (index.unique()) {
            add(table, index.keys().stream().map(IndexKey::expression).toList());
        }
    }

    private void add(QualifiedName table, List<String> key) {
        columns.computeIfAbsent(table, t -> new HashSet<>()).add(Set.copyOf(key));
    }

    /** Whether the key that these columns of the table make is among them. */
    boolean contain(QualifiedName table, List<String> key) {
        return columns.getOrDefault(table, Set.of()).contains(new HashSet<>(key));
    }
}
