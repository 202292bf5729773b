package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * One key of an index ({@code pg_index.indkey}, {@code indoption}, {@code indclass}, {@code indcollation}).
 *
 * @param expression a column's identifier, or SQL text without outer parentheses where {@code column} is false
 * @param column whether it is a plain column
 * @param descending {@code DESC}
 * @param nullsFirst where NULLs go; canonical: true with {@code DESC}, false without, unless chosen otherwise
 * @param opclass an operator class other than the type's default, or null
 * @param collation a collation other than the column's own, or null
 */
public record IndexKey(
        String expression,
        boolean column,
        boolean descending,
        boolean nullsFirst,
        @Nullable String opclass,
        @Nullable String collation) {

    /** Rejects an empty key. */
    public IndexKey {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("An index key needs a column or an expression");
        }
    }

    /** A plain column, ascending. */
    public static IndexKey column(String name) {
        return new IndexKey(name, true, false, false, null, null);
    }

    /** An expression, ascending. */
    public static IndexKey expression(String sql) {
        return new IndexKey(sql, false, false, false, null, null);
    }

    /** This key descending, NULLs first, as {@code DESC} alone means. */
    public IndexKey desc() {
        return new IndexKey(expression, column, true, true, opclass, collation);
    }

    /** This key with its NULLs first or last. */
    public IndexKey withNullsFirst(boolean first) {
        return new IndexKey(expression, column, descending, first, opclass, collation);
    }

    /** This key with an operator class other than the type's default; null for that one. */
    public IndexKey withOpclass(@Nullable String name) {
        return new IndexKey(expression, column, descending, nullsFirst, name, collation);
    }

    /** This key with a collation other than the column's own; null for that one. */
    public IndexKey withCollation(@Nullable String name) {
        return new IndexKey(expression, column, descending, nullsFirst, opclass, name);
    }
}
