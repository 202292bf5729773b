package dev.autogen.cli;

import dev.autogen.differ.hazard.Dependants;
import dev.autogen.differ.hazard.HazardTables;
import dev.autogen.differ.rows.FormerNames;
import dev.autogen.introspector.TableSizes;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a database says of the tables of a plan: asked of all at once, the first time that somebody wants to know. */
final class LiveTables {

    private final Connection connection;
    private final List<Operation> plan;
    private final String defaultSchema;
    private @Nullable Map<QualifiedName, TableSize> sizes;

    LiveTables(Connection connection, List<Operation> plan, String defaultSchema) {
        this.connection = connection;
        this.plan = plan;
        this.defaultSchema = defaultSchema;
    }

    /** How large those are that exist, by the names that they have before the plan. */
    Map<QualifiedName, TableSize> sizes() {
        if (sizes == null) {
            sizes = TableSizes.on(connection).of(underAllNames());
        }
        return sizes;
    }

    /** What stands on the columns that the plan changes or drops. */
    Dependants dependants() {
        return LiveDependants.of(connection, plan, defaultSchema);
    }

    private Set<QualifiedName> underAllNames() {
        FormerNames names = FormerNames.in(plan);
        Set<QualifiedName> tables = new LinkedHashSet<>();
        for (QualifiedName table : HazardTables.of(plan, defaultSchema)) {
            tables.add(table);
            tables.add(names.of(table));
        }
        return tables;
    }
}
