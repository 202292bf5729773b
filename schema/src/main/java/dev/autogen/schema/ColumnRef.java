package dev.autogen.schema;

import java.util.Comparator;

/**
 * Which column of which table.
 *
 * @param table with its schema
 * @param column identifier
 */
public record ColumnRef(QualifiedName table, String column) implements Comparable<ColumnRef> {

    private static final Comparator<ColumnRef> ORDER =
            Comparator.comparing(ColumnRef::table).thenComparing(ColumnRef::column);

    @Override
    public int compareTo(ColumnRef other) {
        return ORDER.compare(this, other);
    }

    /** {@code table.column}, unquoted, for people; never for SQL. */
    @Override
    public String toString() {
        return table + "." + column;
    }
}
