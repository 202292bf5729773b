package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code DELETE} of rows that are given by a key.
 *
 * @param table which table
 * @param key identifiers of the columns
 * @param rows for each row a value for each column of the key
 * @param inserted what inserted them; null where that is not known, as where a migration says it
 */
public record DeleteRows(
        QualifiedName table,
        List<String> key,
        List<List<@Nullable Object>> rows,
        @Nullable InsertRows inserted) implements Operation {

    /** Copies the lists; rejects rows of another length. */
    public DeleteRows {
        key = List.copyOf(key);
        rows = InsertRows.copied(table, key, rows);
    }

    @Override
    public Operation reverse() {
        return inserted == null ? new Irreversible(this, "the rows of " + table + " are not known") : inserted;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
