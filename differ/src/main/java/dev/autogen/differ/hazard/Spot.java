package dev.autogen.differ.hazard;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * A hazard before anybody looked how large the table is.
 *
 * @param table whose rows or locks it is about; null for none
 */
record Spot(HazardCode code, @Nullable QualifiedName table) {}
