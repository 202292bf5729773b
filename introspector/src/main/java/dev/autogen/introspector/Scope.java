package dev.autogen.introspector;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a database is read.
 *
 * @param defaultSchema the schema whose types are named without it; null for the one the connection uses
 * @param schemas the schemas to read; empty for all but PostgreSQL's own and those of extensions
 * @param excludedTables tables to leave out, with the sequences they own; without a schema they are in the default one
 */
public record Scope(@Nullable String defaultSchema, List<String> schemas, Set<QualifiedName> excludedTables) {

    /** All schemas, the default schema being the connection's. */
    public static final Scope ALL = new Scope(null, List.of(), Set.of());

    /** Copies the collections. */
    public Scope {
        schemas = List.copyOf(schemas);
        excludedTables = Set.copyOf(excludedTables);
    }
}
