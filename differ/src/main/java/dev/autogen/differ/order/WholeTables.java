package dev.autogen.differ.order;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes out of whole tables what cannot come or go with them. Dropping is creating backwards, but for the indexes, which
 * go with their table.
 */
final class WholeTables {

    private WholeTables() {}

    /** Creations in order: each table followed by its indexes. Foreign keys that have to wait are in {@code later}. */
    static List<Operation> create(Collection<Table> tables, Disturbed disturbed, List<Operation> later) {
        List<Operation> operations = new ArrayList<>();
        Set<QualifiedName> waiting = names(tables);
        for (Table table : TableOrder.of(tables)) {
            waiting.remove(table.name());
            List<Constraint> apart = apart(table, waiting, disturbed);
            apart.forEach(constraint -> later.add(new AddConstraint(table.name(), constraint, false)));
            operations.add(
                    new CreateTable(without(table, apart).withoutIndexes().build(), false));
            table.indexes().forEach(index -> operations.add(new CreateIndex(table.name(), index, false)));
        }
        return operations;
    }

    /** Drops in order. What has to go before is in {@code earlier}. */
    static List<Operation> drop(Collection<Table> tables, Disturbed disturbed, List<Operation> earlier) {
        List<Operation> operations = new ArrayList<>();
        Set<QualifiedName> waiting = names(tables);
        for (Table table : TableOrder.of(tables)) {
            waiting.remove(table.name());
            List<Constraint> apart = apart(table, waiting, disturbed);
            apart.forEach(c -> earlier.add(new DropConstraint(table.name(), c.name(), c, false)));
            operations.add(0, new DropTable(table.name(), without(table, apart).build(), false));
        }
        return operations;
    }

    /** The table without the keys and indexes whose names are needed, which go first, into {@code earlier}. */
    static Table release(Table table, TakenNames taken, List<Operation> earlier) {
        Table.Builder rest = table.toBuilder().withoutConstraints().withoutIndexes();
        for (Constraint constraint : table.constraints()) {
            if (taken.contain(table.name(), constraint)) {
                earlier.add(new DropConstraint(table.name(), constraint.name(), constraint, false));
            } else {
                rest.constraint(constraint);
            }
        }
        for (Index index : table.indexes()) {
            if (taken.contain(table.name(), index)) {
                earlier.add(new DropIndex(table.name(), index.name(), index, false));
            } else {
                rest.index(index);
            }
        }
        return rest.build();
    }

    private static Set<QualifiedName> names(Collection<Table> tables) {
        Set<QualifiedName> names = new HashSet<>();
        tables.forEach(table -> names.add(table.name()));
        return names;
    }

    private static boolean mustWait(Table table, ForeignKey key, Set<QualifiedName> waiting, Disturbed disturbed) {
        return waiting.contains(key.referencedTable())
                || disturbed.affects(key)
                || key.referencedTable().equals(table.name()) && !hasKey(table, key.referencedColumns());
    }

    /** Whether a constraint makes these columns a key; a unique index would come after the table. */
    private static boolean hasKey(Table table, List<String> columns) {
        Set<String> wanted = Set.copyOf(columns);
        PrimaryKey primary = table.primaryKey();
        return primary != null && Set.copyOf(primary.columns()).equals(wanted)
                || table.uniques().stream()
                        .anyMatch(u -> Set.copyOf(u.columns()).equals(wanted));
    }

    /** The constraints that need a statement of their own. */
    private static List<Constraint> apart(Table table, Set<QualifiedName> waiting, Disturbed disturbed) {
        List<Constraint> apart = new ArrayList<>(Redundant.uniques(table));
        table.foreignKeys().stream()
                .filter(key -> mustWait(table, key, waiting, disturbed))
                .forEach(apart::add);
        return apart;
    }

    private static Table.Builder without(Table table, List<Constraint> apart) {
        Table.Builder builder = table.toBuilder().withoutConstraints();
        table.constraints().stream().filter(c -> !apart.contains(c)).forEach(builder::constraint);
        return builder;
    }
}
