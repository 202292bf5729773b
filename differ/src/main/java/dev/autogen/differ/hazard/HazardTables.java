package dev.autogen.differ.hazard;

import dev.autogen.differ.Subject;
import dev.autogen.differ.Subject.Kind;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RebuildEnumType;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The tables whose sizes matter. */
public final class HazardTables {

    private HazardTables() {}

    /** Of all the operations, by their full names. */
    public static Set<QualifiedName> of(Collection<Operation> operations, String defaultSchema) {
        Set<QualifiedName> tables = new LinkedHashSet<>();
        operations.forEach(o -> of(o).forEach(table -> tables.add(table.resolvedIn(defaultSchema))));
        return tables;
    }

    /** Of one operation, as it calls them. */
    static List<QualifiedName> of(Operation operation) {
        if (operation instanceof RebuildEnumType rebuild) {
            return rebuild.uses().columns().stream()
                    .map(use -> use.table())
                    .distinct()
                    .toList();
        }
        if (operation instanceof DropEnumValue drop) {
            return of(drop.rebuild());
        }
        if (operation instanceof AddConstraint add && add.constraint() instanceof ForeignKey key) {
            return List.of(add.table(), key.referencedTable());
        }
        return Subject.of(operation)
                .map(Subject::whole)
                .filter(subject -> subject.kind() == Kind.TABLE)
                .map(subject -> List.of(subject.name()))
                .orElse(List.of());
    }
}
