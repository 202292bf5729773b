package dev.autogen.differ.hazard;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What tables are called while operations are gone through, in full names: which are new, and what others were called. */
final class TableNames {

    private final String defaultSchema;
    private final Set<QualifiedName> created = new HashSet<>();
    private final Map<QualifiedName, QualifiedName> former = new HashMap<>();

    TableNames(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    QualifiedName full(QualifiedName name) {
        return name.resolvedIn(defaultSchema);
    }

    /** Whether it was created by what has been gone through. */
    boolean isCreated(QualifiedName table) {
        return created.contains(full(table));
    }

    /** What it was called before all of them. */
    QualifiedName former(QualifiedName table) {
        return former.getOrDefault(full(table), full(table));
    }

    /** Goes through one operation. */
    void after(Operation operation) {
        if (operation instanceof CreateTable create) {
            created.add(full(create.table().name()));
        } else if (operation instanceof RenameTable rename) {
            moved(full(rename.from()), new QualifiedName(full(rename.from()).schema(), rename.to()));
        } else if (operation instanceof SetTableSchema move) {
            moved(full(move.table()), full(move.table()).in(move.to()));
        }
    }

    private void moved(QualifiedName from, QualifiedName to) {
        if (created.remove(from)) {
            created.add(to);
        } else {
            former.put(to, former(from));
        }
    }
}
