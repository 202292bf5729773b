package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are inserted; see {@link Operations#insert}. */
public final class RowInsertion implements Pending {

    private final QualifiedName table;
    private final List<String> columns;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private List<String> key = List.of();

    RowInsertion(QualifiedName table, List<String> columns) {
        this.table = table;
        this.columns = columns;
    }

    /**
     * One more row.
     *
     * @param values one for each column: strings, numbers, booleans, {@code java.time} values, UUIDs or null
     * @throws IllegalArgumentException for a value of another type
     */
    public RowInsertion row(@Nullable Object... values) {
        rows.add(ParameterTypes.checked(values));
        return this;
    }

    /** The columns by which the rows are found again when it is taken back; without them it cannot be. */
    public RowInsertion key(String... keyColumns) {
        key = List.of(keyColumns);
        return this;
    }

    @Override
    public Operation finish() {
        return new InsertRows(table, columns, rows, key);
    }
}
