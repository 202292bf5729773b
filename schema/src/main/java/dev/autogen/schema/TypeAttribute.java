package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a composite type ({@code pg_attribute}).
 *
 * @param name identifier
 * @param type canonical type
 * @param collation name of a collation other than the type's own, or null
 */
public record TypeAttribute(
        String name, SqlType type, @Nullable String collation) {

    /** Rejects an empty name. */
    public TypeAttribute {
        Identifiers.requireIdentifier(name);
    }

    /** An attribute in the type's own collation. */
    public static TypeAttribute of(String name, SqlType type) {
        return new TypeAttribute(name, type, null);
    }
}
