package dev.autogen.differ.rows;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tables and columns are called before a plan that renames some. */
public final class FormerNames {

    /** Nothing is called otherwise. */
    public static final FormerNames NONE = new FormerNames();

    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<ColumnRef, String> columns = new HashMap<>();

    private FormerNames() {}

    /** Of a plan, which renames before it does anything else. */
    public static FormerNames in(List<Operation> plan) {
        FormerNames names = new FormerNames();
        for (Operation operation : plan) {
            if (operation instanceof RenameTable rename) {
                names.tables.put(new QualifiedName(rename.from().schema(), rename.to()), names.of(rename.from()));
            } else if (operation instanceof SetTableSchema move) {
                names.tables.put(new QualifiedName(move.to(), move.table().name()), names.of(move.table()));
            } else if (operation instanceof RenameColumn rename) {
                names.columns.put(new ColumnRef(rename.table(), rename.to()), rename.from());
            }
        }
        return names;
    }

    /** What a table was called. */
    public QualifiedName of(QualifiedName table) {
        return tables.getOrDefault(table, table);
    }

    /** What a column was called, in its table of that time. */
    public ColumnRef of(ColumnRef column) {
        return new ColumnRef(of(column.table()), columns.getOrDefault(column, column.column()));
    }

    /** Whether the table or a column of it gets another name. */
    public boolean change(QualifiedName table) {
        return tables.containsKey(table)
                || columns.keySet().stream().anyMatch(column -> column.table().equals(table));
    }
}
