package dev.autogen.cli;

import dev.autogen.differ.hazard.Dependants;
import dev.autogen.differ.hazard.RetypedColumns;
import dev.autogen.differ.rows.FormerNames;
import dev.autogen.introspector.DependantProbe;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Dependant;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands on the columns of a database that a plan changes or drops. */
final class LiveDependants {

    private LiveDependants() {}

    /** By the names that the plan has for the columns, which are not those of the database where it renames them. */
    static Dependants of(Connection connection, List<Operation> plan, String defaultSchema) {
        FormerNames names = FormerNames.in(plan);
        Map<ColumnRef, ColumnRef> former = new LinkedHashMap<>();
        Set<ColumnRef> asked = new LinkedHashSet<>();
        for (ColumnRef column : RetypedColumns.of(plan, defaultSchema)) {
            former.put(column, names.of(column));
            asked.add(names.of(column));
        }
        Map<ColumnRef, List<Dependant>> found = DependantProbe.on(connection).of(asked);
        Map<ColumnRef, List<Dependant>> known = new LinkedHashMap<>();
        former.forEach((column, was) -> known.put(column, found.getOrDefault(was, List.of())));
        return Dependants.of(known);
    }
}
