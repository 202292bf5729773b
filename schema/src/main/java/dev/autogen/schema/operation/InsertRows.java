package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT} of rows that are given.
 *
 * @param table which table
 * @param columns identifiers
 * @param rows for each row a value for each column: strings, numbers, booleans, times, UUIDs or null
 * @param key those of the columns by which the rows are found again to be deleted; empty where none is named
 */
public record InsertRows(QualifiedName table, List<String> columns, List<List<@Nullable Object>> rows, List<String> key)
        implements Operation {

    /** Copies the lists; rejects rows of another length, and a key that is not among the columns or null in a row. */
    public InsertRows {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        rows = copied(table, columns, rows);
        if (!columns.containsAll(key)) {
            throw new IllegalArgumentException(
                    "The key " + key + " is not among the columns of the rows of " + table + ", " + columns);
        }
        for (List<@Nullable Object> keys : values(columns, rows, key)) {
            if (keys.contains(null)) {
                throw new IllegalArgumentException(
                        "A row of " + table + " with null in its key " + key + " is not found again");
            }
        }
    }

    static List<List<@Nullable Object>> copied(
            QualifiedName table, List<String> columns, List<List<@Nullable Object>> rows) {
        if (columns.isEmpty() || rows.isEmpty()) {
            throw new IllegalArgumentException("There are no rows for " + table);
        }
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "A row of " + table + " has a value for each of " + columns + ", not " + row);
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        return Collections.unmodifiableList(copies);
    }

    private static List<List<@Nullable Object>> values(
            List<String> columns, List<List<@Nullable Object>> rows, List<String> wanted) {
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            List<@Nullable Object> chosen = new ArrayList<>();
            wanted.forEach(column -> chosen.add(row.get(columns.indexOf(column))));
            values.add(chosen);
        }
        return values;
    }

    @Override
    public Operation reverse() {
        return key.isEmpty()
                ? new Irreversible(
                        this, "the rows inserted into " + table + " have no key by which they are found again")
                : new DeleteRows(table, key, values(columns, rows, key), this);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
