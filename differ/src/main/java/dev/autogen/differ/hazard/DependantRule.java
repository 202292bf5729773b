package dev.autogen.differ.hazard;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Dependant;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What keeps a column from getting another type, or from going, unless the migration has seen to it before. */
final class DependantRule {

    private static final String GENERATED = "generated column";

    private final Surroundings around;
    private final Dependants dependants;
    private final String defaultSchema;

    DependantRule(Surroundings around, Dependants dependants, String defaultSchema) {
        this.around = around;
        this.dependants = dependants;
        this.defaultSchema = defaultSchema;
    }

    /** A spot for each table. */
    List<Spot> of(Operation operation) {
        Map<QualifiedName, Set<Dependant>> byTable = new LinkedHashMap<>();
        for (ColumnRef column : RetypedColumns.of(operation)) {
            ColumnRef full = new ColumnRef(column.table().resolvedIn(defaultSchema), column.column());
            for (Dependant dependant : dependants.on(full)) {
                if (!around.isNew(column.table()) && !isSeenTo(full.table(), dependant)) {
                    byTable.computeIfAbsent(column.table(), table -> new LinkedHashSet<>())
                            .add(dependant);
                }
            }
        }
        List<Spot> spots = new ArrayList<>();
        byTable.forEach((table, found) -> spots.add(new Spot(HazardCode.AG115, table, List.copyOf(found))));
        return spots;
    }

    /** Whether raw SQL speaks of it, or the generated column is dropped to be made anew. */
    private boolean isSeenTo(QualifiedName table, Dependant dependant) {
        return around.before().stream()
                .anyMatch(o -> o instanceof ExecuteSql sql && sql.sql().contains(dependant.name())
                        || o instanceof DropColumn drop
                                && dependant.kind().equals(GENERATED)
                                && drop.name().equals(dependant.name())
                                && drop.table().resolvedIn(defaultSchema).equals(table));
    }
}
