package dev.autogen.differ.order;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Renames in an order in which each new name is free: what has it now is renamed before. */
final class RenameOrder {

    private RenameOrder() {}

    /** A ring, as of two indexes that swap their names, goes through a name that is nobody's. */
    static List<Operation> of(List<Operation> renames) {
        List<Operation> pending = new ArrayList<>(renames);
        List<Operation> ordered = new ArrayList<>();
        while (!pending.isEmpty()) {
            Set<QualifiedName> occupied = new HashSet<>();
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
        } else {
            ordered.add(first);
        }
    }

    private static String aside(String name) {
        return Identifiers.generated(name, List.of(), "autogen_aside");
    }

    private static QualifiedName before(Operation operation) {
        if (operation instanceof RenameIndex rename) {
            return new QualifiedName(rename.table().schema(), rename.from());
        }
        return operation instanceof RenameConstraint rename
                ? new QualifiedName(rename.table().schema(), rename.from())
                : QualifiedName.of("?");
    }

    private static QualifiedName after(Operation operation) {
        if (operation instanceof RenameIndex rename) {
            return new QualifiedName(rename.table().schema(), rename.to());
        }
        return operation instanceof RenameConstraint rename
                ? new QualifiedName(rename.table().schema(), rename.to())
                : QualifiedName.of("??");
    }
}
