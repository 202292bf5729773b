package dev.autogen.differ.order;

import dev.autogen.differ.Subject;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that operations give: to tables, sequences, keys and indexes, which share one namespace in each schema, and to
 * the constraints of a table. Whatever has one of them must give it up first.
 */
public final class TakenNames {

    private final Set<QualifiedName> names = new HashSet<>();
    private final Set<Subject> constraints = new HashSet<>();

    /** Of operations in any order. */
    public TakenNames(List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof CreateTable create) {
                add(create.table());
            } else if (operation instanceof CreateSequence create) {
                names.add(create.sequence().name());
            } else if (operation instanceof AddConstraint add) {
                add(add.table(), add.constraint());
            } else if (operation instanceof CreateIndex create) {
                add(create.table(), create.index().name());
            } else if (operation instanceof RenameIndex rename) {
                add(rename.table(), rename.to());
            } else if (operation instanceof RenameConstraint rename) {
                add(rename.table(), rename.to());
                constraints.add(Subject.constraint(rename.table(), rename.to()));
            }
        }
    }

    private void add(Table table) {
        names.add(table.name());
        table.constraints().forEach(constraint -> add(table.name(), constraint));
        table.indexes().forEach(index -> add(table.name(), index.name()));
    }

    private void add(QualifiedName table, Constraint constraint) {
        constraints.add(Subject.constraint(table, constraint.name()));
        if (hasIndex(constraint)) {
            add(table, constraint.name());
        }
    }

    private void add(QualifiedName table, String name) {
        names.add(new QualifiedName(table.schema(), name));
    }

    /** Whether this constraint of that table stands in the way. */
    public boolean contain(QualifiedName table, Constraint constraint) {
        return constraints.contains(Subject.constraint(table, constraint.name()))
                || hasIndex(constraint) && names.contains(new QualifiedName(table.schema(), constraint.name()));
    }

    /** Whether this index of that table stands in the way. */
    public boolean contain(QualifiedName table, Index index) {
        return names.contains(new QualifiedName(table.schema(), index.name()));
    }

    private static boolean hasIndex(Constraint constraint) {
        return !(constraint instanceof ForeignKey) && !(constraint instanceof CheckConstraint);
    }
}
