package dev.autogen.differ.order;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys and columns that other operations touch: a foreign key to them cannot come with its table. */
final class Disturbed {

    private final Map<QualifiedName, Set<Set<String>>> keys = new HashMap<>();
    private final Map<QualifiedName, Set<String>> columns = new HashMap<>();

    Disturbed(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof AddConstraint add) {
                addKey(add.table(), add.constraint());
            } else if (operation instanceof DropConstraint drop) {
                addKey(drop.table(), drop.constraint());
            } else if (operation instanceof CreateIndex create) {
                addKey(create.table(), create.index());
            } else if (operation instanceof DropIndex drop) {
                addKey(drop.table(), drop.index());
            } else {
                addColumn(operation);
            }
        }
    }

    private void addColumn(Operation operation) {
        if (operation instanceof AddColumn add) {
            addColumn(add.table(), add.column().name());
        } else if (operation instanceof DropColumn drop) {
            addColumn(drop.table(), drop.name());
        } else if (operation instanceof AlterColumn alter
                && alter.changes().stream().anyMatch(ChangeType.class::isInstance)) {
            addColumn(alter.table(), alter.column());
        }
    }

    private void addColumn(QualifiedName table, String column) {
        columns.computeIfAbsent(table, t -> new HashSet<>()).add(column);
    }

    private void addKey(QualifiedName table, @Nullable Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            addKey(table, key.columns());
        } else if (constraint instanceof UniqueConstraint unique) {
            addKey(table, unique.columns());
        }
    }

    private void addKey(QualifiedName table, @Nullable Index index) {
        if (index != null && index.unique()) {
            addKey(table, index.keys().stream().map(IndexKey::expression).toList());
        }
    }

    private void addKey(QualifiedName table, List<String> key) {
        keys.computeIfAbsent(table, t -> new HashSet<>()).add(Set.copyOf(key));
    }

    /** Whether what the foreign key points to is among them. */
    boolean affects(ForeignKey key) {
        Set<String> referenced = Set.copyOf(key.referencedColumns());
        Set<String> touched = columns.getOrDefault(key.referencedTable(), Set.of());
        return keys.getOrDefault(key.referencedTable(), Set.of()).contains(referenced)
                || referenced.stream().anyMatch(touched::contains);
    }
}
