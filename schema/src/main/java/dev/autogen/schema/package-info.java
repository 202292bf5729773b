/**
 * The immutable model of a PostgreSQL schema, in one canonical form whoever reads it.
 *
 * <p>Promises: values are immutable, names are resolved identifiers (what the catalog holds, never quoted), types and
 * lists are canonical, so that equal means the same schema. Does not promise anything about how a value was obtained:
 * no value here knows a connection, an entity class or a file.
 */
@NullMarked
package dev.autogen.schema;

import org.jspecify.annotations.NullMarked;
