package dev.autogen.differ.order;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renames in an order in which each new name is free: what has it now is renamed before. */
final class RenameOrder {

    private RenameOrder() {}

    /** A ring, as of two columns or two indexes that swap their names, goes through a name that is nobody's. */
    static List<Operation> of(List<Operation> renames) {
        List<Operation> pending = new ArrayList<>(renames);
        List<Operation> ordered = new ArrayList<>();
        while (!pending.isEmpty()) {
            Set<Place> occupied = new HashSet<>();
            pending.forEach(operation -> occupied.add(before(operation)));
            Optional<Operation> free = pending.stream()
                    .filter(operation -> !occupied.contains(after(operation)))
                    .findFirst();
            if (free.isPresent()) {
                pending.remove(free.get());
                ordered.add(free.get());
            } else {
                open(pending, ordered);
            }
        }
        return ordered;
    }

    /** Opens a ring at its first rename, which waits under the other name for its turn. */
    private static void open(List<Operation> pending, List<Operation> ordered) {
        Operation first = pending.remove(0);
        if (first instanceof RenameIndex rename) {
            String aside = aside(rename.from());
            ordered.add(new RenameIndex(rename.table(), rename.from(), aside));
            pending.add(new RenameIndex(rename.table(), aside, rename.to()));
        } else if (first instanceof RenameConstraint rename) {
            String aside = aside(rename.from());
            ordered.add(new RenameConstraint(rename.table(), rename.from(), aside));
            pending.add(new RenameConstraint(rename.table(), aside, rename.to()));
        } else if (first instanceof RenameColumn rename) {
            String aside = aside(rename.from());
            ordered.add(new RenameColumn(rename.table(), rename.from(), aside, rename.ifExists()));
            pending.add(new RenameColumn(rename.table(), aside, rename.to(), rename.ifExists()));
        } else {
            ordered.add(first);
        }
    }

    private static String aside(String name) {
        return Identifiers.generated(name, List.of(), "autogen_aside");
    }

    /** Columns share the names of their table, indexes and constraints those of its schema. */
    private record Place(@Nullable QualifiedName table, QualifiedName name) {

        static Place column(QualifiedName table, String name) {
            return new Place(table, QualifiedName.of(name));
        }

        static Place relation(QualifiedName table, String name) {
            return new Place(null, new QualifiedName(table.schema(), name));
        }
    }

    private static Place before(Operation operation) {
        if (operation instanceof RenameColumn rename) {
            return Place.column(rename.table(), rename.from());
        }
        if (operation instanceof RenameIndex rename) {
            return Place.relation(rename.table(), rename.from());
        }
        return operation instanceof RenameConstraint rename
                ? Place.relation(rename.table(), rename.from())
                : new Place(null, QualifiedName.of("?"));
    }

    private static Place after(Operation operation) {
        if (operation instanceof RenameColumn rename) {
            return Place.column(rename.table(), rename.to());
        }
        if (operation instanceof RenameIndex rename) {
            return Place.relation(rename.table(), rename.to());
        }
        return operation instanceof RenameConstraint rename
                ? Place.relation(rename.table(), rename.to())
                : new Place(null, QualifiedName.of("??"));
    }
}
