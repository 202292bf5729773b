package dev.autogen.cli;

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

/** How large the tables of a plan are in a database: asked of all at once, the first time that somebody wants to know. */
final class LiveSizes {

    private final Connection connection;
    private final List<Operation> plan;
    private final String defaultSchema;
    private @Nullable Map<QualifiedName, TableSize> sizes;

    LiveSizes(Connection connection, List<Operation> plan, String defaultSchema) {
        this.connection = connection;
        this.plan = plan;
        this.defaultSchema = defaultSchema;
    }

    /** Of those that exist, by the names that they have before the plan. */
    Map<QualifiedName, TableSize> all() {
        if (sizes == null) {
            sizes = TableSizes.on(connection).of(underAllNames());
        }
        return sizes;
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
