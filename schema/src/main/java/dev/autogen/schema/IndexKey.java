package dev.autogen.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One key of an index ({@code pg_index.indkey}, {@code indoption}, {@code indclass}, {@code indcollation}).
 *
 * @param expression a column's identifier, or SQL text without outer parentheses where {@code column} is false
 * @param column whether it is a plain column
 * @param descending {@code DESC}
 * @param nullsFirst where NULLs go; canonical: true with {@code DESC}, false without, unless chosen otherwise
 * @param opclass an operator class other than the type's default, or any with options; null for the default. With its
 *     schema where that is not on the path, as {@link QualifiedName#spelling} writes it
 * @param collation a collation other than the column's own, or null
 * @param opclassOptions parameters of the operator class, sorted by name
 */
public record IndexKey(
        String expression,
        boolean column,
        boolean descending,
        boolean nullsFirst,
        @Nullable String opclass,
        @Nullable String collation,
        List<StorageOption> opclassOptions) {

    /** Rejects an empty key. */
    public IndexKey {
        if (expression.isBlank()) {
            throw new IllegalArgumentException("An index key needs a column or an expression");
        }
        if (opclass == null && !opclassOptions.isEmpty()) {
            throw new IllegalArgumentException("Options of an operator class need its name");
        }
        opclassOptions = StorageOption.sorted(opclassOptions);
    }

    /** A key whose operator class takes no options. */
    public IndexKey(
            String expression,
            boolean column,
            boolean descending,
            boolean nullsFirst,
            @Nullable String opclass,
            @Nullable String collation) {
        this(expression, column, descending, nullsFirst, opclass, collation, List.of());
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
        return new IndexKey(expression, column, true, true, opclass, collation, opclassOptions);
    }

    /** This key with its NULLs first or last. */
    public IndexKey withNullsFirst(boolean first) {
        return new IndexKey(expression, column, descending, first, opclass, collation, opclassOptions);
    }

    /** This key with an operator class other than the type's default; null for that one. */
    public IndexKey withOpclass(@Nullable String name) {
        return new IndexKey(expression, column, descending, nullsFirst, name, collation);
    }

    /** This key with an operator class and its parameters. */
    public IndexKey withOpclass(String name, List<StorageOption> options) {
        return new IndexKey(expression, column, descending, nullsFirst, name, collation, options);
    }

    /** This key with a collation other than the column's own; null for that one. */
    public IndexKey withCollation(@Nullable String name) {
        return new IndexKey(expression, column, descending, nullsFirst, opclass, name, opclassOptions);
    }
}
