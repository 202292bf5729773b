package dev.autogen.introspector;

import org.jspecify.annotations.Nullable;

/**
 * An object of a database that the model has no place for, so that nothing is compared of it but that it is there.
 *
 * @param kind what it is, in PostgreSQL's words, such as {@code materialized view}
 * @param schema where it lives; null for what belongs to the database as a whole
 * @param name as SQL would spell it: {@code active_users}, {@code total(integer)}, {@code users.audit} for a trigger
 */
public record UnmodelledObject(String kind, @Nullable String schema, String name) {

    /** The name, with its schema where that is not the default one. */
    public String relativeTo(String defaultSchema) {
        return schema == null || schema.equals(defaultSchema) ? name : schema + "." + name;
    }
}
