package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that are deleted; see {@link Operations#delete}. */
public final class RowDeletion implements Pending {

    private final QualifiedName table;
    private final List<String> key;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    RowDeletion(QualifiedName table, List<String> key) {
        this.table = table;
        this.key = key;
    }

    /**
     * One more row.
     *
     * @param values one for each column of the key, of the types that {@link RowInsertion#row} takes
     * @throws IllegalArgumentException for a value of another type
     */
    public RowDeletion row(@Nullable Object... values) {
        rows.add(ParameterTypes.checked(values));
        return this;
    }

    @Override
    public Operation finish() {
        return new DeleteRows(table, key, rows, null);
    }
}
