package dev.autogen.differ.hazard;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The columns that get another type, or go, which nothing may stand on. */
public final class RetypedColumns {

    private RetypedColumns() {}

    /** Of all the operations, with the full names of their tables. */
    public static Set<ColumnRef> of(Collection<Operation> operations, String defaultSchema) {
        Set<ColumnRef> columns = new LinkedHashSet<>();
        operations.forEach(operation -> of(operation)
                .forEach(c -> columns.add(new ColumnRef(c.table().resolvedIn(defaultSchema), c.column()))));
        return columns;
    }

    /** Of one operation, as it calls them. */
    static List<ColumnRef> of(Operation operation) {
        if (operation instanceof RebuildEnumType rebuild) {
            return rebuild.uses().columns().stream()
                    .map(use -> new ColumnRef(use.table(), use.column().name()))
                    .toList();
        }
        if (operation instanceof DropEnumValue drop) {
            return of(drop.rebuild());
        }
        if (operation instanceof AlterColumn alter && alter.changes().stream().anyMatch(ChangeType.class::isInstance)) {
            return List.of(new ColumnRef(alter.table(), alter.column()));
        }
        return operation instanceof DropColumn drop ? List.of(new ColumnRef(drop.table(), drop.name())) : List.of();
    }
}
