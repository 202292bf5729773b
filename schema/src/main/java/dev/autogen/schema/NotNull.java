package dev.autogen.schema;

import java.util.List;

/**
 * What PostgreSQL 18 keeps of a column's {@code NOT NULL} beyond the fact ({@code pg_constraint.contype = 'n'}). Its name
 * never makes a difference, for older servers know none.
 *
 * @param name identifier
 * @param validated false for {@code NOT VALID}: rows that existed before may hold NULL
 * @param noInherit whether child tables are spared
 */
public record NotNull(String name, boolean validated, boolean noInherit) {

    /** Rejects an empty name. */
    public NotNull {
        Identifiers.requireIdentifier(name);
    }

    /** Whether nobody chose anything about it, so that {@code NOT NULL} alone says it all. */
    public boolean isPlain(String table, String column) {
        return validated && !noInherit && name.equals(Identifiers.generated(table, List.of(column), "not_null"));
    }
}
