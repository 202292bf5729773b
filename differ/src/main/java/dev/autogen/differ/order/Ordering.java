package dev.autogen.differ.order;

import dev.autogen.differ.Subject;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of the operations of one difference. */
public final class Ordering {

    private static final QualifiedName NOWHERE = QualifiedName.of("?");

    private final List<Operation> parts = new ArrayList<>();
    private final Nesting nesting;
    private final List<Table> creations = new ArrayList<>();
    private final List<Table> drops = new ArrayList<>();

    private Ordering(List<Operation> operations) {
        nesting = new Nesting(operations);
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                creations.add(create.table());
            } else if (operation instanceof DropTable drop && drop.table() != null) {
                drops.add(drop.table());
            } else {
                parts.add(operation);
            }
        }
    }

    /**
     * The operations in order, whole tables taken apart where they must be. Columns of one table are added in the order
     * in which they are given; else the order of the input does not matter.
     */
    public static List<Operation> order(List<Operation> operations) {
        return new Ordering(operations).ordered(new TakenNames(operations));
    }

    private List<Operation> ordered(TakenNames taken) {
        List<Table> released = new ArrayList<>();
        drops.forEach(table -> released.add(WholeTables.release(table, taken, parts)));
        Disturbed disturbed = new Disturbed(parts);
        List<Operation> created = WholeTables.create(creations, disturbed, parts);
        List<Operation> dropped = WholeTables.drop(released, disturbed, parts);
        PhaseOf phases = new PhaseOf(rebuiltColumns());
        List<Operation> ordered = new ArrayList<>();
        ordered.addAll(phase(phases, 0, Phase.RENAME_COLUMN.rank()));
        ordered.addAll(RenameOrder.of(phase(phases, Phase.RENAME_COLUMN.rank(), Phase.RENAME_COLUMN.rank() + 1)));
        ordered.addAll(phase(phases, Phase.RENAME_COLUMN.rank() + 1, Phase.RENAME.rank()));
        ordered.addAll(RenameOrder.of(phase(phases, Phase.RENAME.rank(), Phase.CREATE_TABLE.rank())));
        ordered.addAll(created);
        ordered.addAll(phase(phases, Phase.CREATE_TABLE.rank(), Phase.DROP_TABLE.rank()));
        ordered.addAll(dropped);
        ordered.addAll(phase(phases, Phase.DROP_TABLE.rank(), Phase.values().length));
        return List.copyOf(ordered);
    }

    private Set<ColumnRef> rebuiltColumns() {
        Set<ColumnRef> added = new HashSet<>();
        Set<ColumnRef> dropped = new HashSet<>();
        for (Operation operation : parts) {
            if (operation instanceof AddColumn add) {
                added.add(new ColumnRef(add.table(), add.column().name()));
            } else if (operation instanceof DropColumn drop) {
                dropped.add(new ColumnRef(drop.table(), drop.name()));
            }
        }
        dropped.retainAll(added);
        return dropped;
    }

    private List<Operation> phase(PhaseOf phases, int from, int end) {
        return parts.stream()
                .filter(o -> o.accept(phases).rank() >= from && o.accept(phases).rank() < end)
                .sorted(Comparator.<Operation>comparingInt(o -> o.accept(phases).rank())
                        .thenComparingInt(nesting::of)
                        .thenComparing(Ordering::table)
                        .thenComparingInt(o -> o.accept(phases).step())
                        .thenComparingInt(Ordering::generation)
                        .thenComparing(Ordering::part))
                .toList();
    }

    private static QualifiedName table(Operation operation) {
        return Subject.of(operation).map(Subject::name).orElse(NOWHERE);
    }

    /** A generated column stands on others: it goes before them, and becomes an ordinary one before they change. */
    private static int generation(Operation operation) {
        if (operation instanceof DropColumn drop && drop.column() != null) {
            return drop.column().generatedAs() == null ? 1 : 0;
        }
        boolean freed = operation instanceof AlterColumn alter
                && alter.changes().stream().anyMatch(ChangeExpression.class::isInstance);
        return freed ? -1 : 0;
    }

    private static String part(Operation operation) {
        return operation instanceof AddColumn
                ? ""
                : Subject.of(operation).map(Subject::part).orElse("");
    }
}
