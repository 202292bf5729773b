package dev.autogen.differ.hazard;

import dev.autogen.schema.Dependant;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hazard before anybody looked how large the table is.
 *
 * @param table whose rows or locks it is about; null for none
 * @param dependants what stands in the way; mostly nothing
 */
record Spot(HazardCode code, @Nullable QualifiedName table, List<Dependant> dependants) {

    Spot(HazardCode code, @Nullable QualifiedName table) {
        this(code, table, List.of());
    }
}
