package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * An extension ({@code pg_extension}). Its version is the server's business: the files that are installed decide it.
 *
 * @param name identifier
 * @param schema where its objects are, or null for what the server chooses; readers always give the real one
 */
public record Extension(String name, @Nullable String schema) {

    /** Rejects an empty name. */
    public Extension {
        Identifiers.requireIdentifier(name);
    }
}
