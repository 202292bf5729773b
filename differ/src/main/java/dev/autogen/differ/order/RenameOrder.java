package dev.autogen.differ.order;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Renames in an order in which each new name is free: what has it now is renamed before. */
final class RenameOrder {

    private RenameOrder() {}

    /** Rings, as of two indexes that swap their names, stay as they are given. */
    static List<Operation> of(List<Operation> renames) {
        List<Operation> pending = new ArrayList<>(renames);
        List<Operation> ordered = new ArrayList<>();
        while (!pending.isEmpty()) {
            Operation next = next(pending);
            pending.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static Operation next(List<Operation> pending) {
        Set<QualifiedName> occupied = new HashSet<>();
        pending.forEach(operation -> occupied.add(before(operation)));
        return pending.stream()
                .filter(operation -> !occupied.contains(after(operation)))
                .findFirst()
                .orElse(pending.get(0));
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
