package dev.autogen.differ.rows;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables and columns whose values are not there yet, or not the same, before a plan. */
final class Unsettled {

    private final Set<QualifiedName> tables = new HashSet<>();
    private final Set<ColumnRef> empty = new HashSet<>();
    private final Set<ColumnRef> filled = new HashSet<>();
    private final Set<ColumnRef> columns = new HashSet<>();

    Unsettled(List<Operation> plan) {
        for (Operation operation : plan) {
            if (operation instanceof CreateTable create) {
                tables.add(create.table().name());
            } else if (operation instanceof AddColumn add) {
                ColumnRef column = new ColumnRef(add.table(), add.column().name());
                filled.add(column);
                if (add.column().defaultExpression() == null && add.column().generatedAs() == null) {
                    empty.add(column);
                }
            } else if (operation instanceof Backfill fill) {
                ColumnRef column = new ColumnRef(fill.table(), fill.column());
                filled.add(column);
                empty.remove(column);
            } else if (operation instanceof AlterColumn alter && changesType(alter)) {
                columns.add(new ColumnRef(alter.table(), alter.column()));
            }
        }
        columns.addAll(filled);
    }

    private static boolean changesType(AlterColumn alter) {
        return alter.changes().stream().anyMatch(ChangeType.class::isInstance);
    }

    /** Whether the plan creates the table. */
    boolean isNew(QualifiedName table) {
        return tables.contains(table);
    }

    /** Whether the plan gives the column its values. */
    boolean isFilled(ColumnRef column) {
        return filled.contains(column);
    }

    /** Whether the plan adds the column, and gives it no values. */
    boolean isEmpty(ColumnRef column) {
        return empty.contains(column);
    }

    /** Whether the plan adds, fills or converts the column. */
    boolean has(ColumnRef column) {
        return columns.contains(column);
    }

    boolean hasAny(QualifiedName table) {
        return columns.stream().anyMatch(column -> column.table().equals(table));
    }
}
