package dev.autogen.differ.hazard;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Dependant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands on columns of a database and that no operation speaks of, by the full names that operations have for them. */
public final class Dependants {

    /** Nothing does, as far as is known. */
    public static final Dependants NONE = new Dependants(Map.of());

    private final Map<ColumnRef, List<Dependant>> known;

    private Dependants(Map<ColumnRef, List<Dependant>> known) {
        this.known = new LinkedHashMap<>(known);
    }

    /** Those of a database. */
    public static Dependants of(Map<ColumnRef, List<Dependant>> known) {
        return new Dependants(known);
    }

    List<Dependant> on(ColumnRef column) {
        return known.getOrDefault(column, List.of());
    }
}
