package dev.autogen.schema;

/**
 * What stands on a column, or on a table, and that no operation speaks of: PostgreSQL changes no type under it.
 *
 * @param kind such as {@code view} or {@code policy}
 * @param name without its schema and table, unquoted
 * @param place the schema, or the table that it belongs to
 */
public record Dependant(String kind, String name, String place) {

    /** {@code view active_users}, {@code policy own_rows on users}. */
    @Override
    public String toString() {
        return kind + " " + name + (place.isEmpty() ? "" : " on " + place);
    }
}
