package dev.autogen.differ.retire;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.SqlType;

/**
 * A retired column whose name the entities want again, for another type; only people know whether it is the same thing.
 *
 * @param column by the name that both have
 * @param retired the type that is kept
 * @param wanted the type that the entities want
 */
public record Clash(ColumnRef column, SqlType retired, SqlType wanted) {}
