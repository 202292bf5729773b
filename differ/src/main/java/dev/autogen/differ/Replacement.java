package dev.autogen.differ;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameIndex;
import java.util.List;
import java.util.Optional;

/**
 * What does the same as a rename and can be run where it was done already.
 *
 * @param snapshot where the old names are
 * @param entities where the new names are
 */
record Replacement(Schema snapshot, Schema entities) {

    /** Empty where the definitions are not at hand. */
    List<Operation> of(RenameConstraint rename) {
        Optional<Constraint> before = constraint(snapshot, rename.table(), rename.from());
        Optional<Constraint> after = constraint(entities, rename.table(), rename.to());
        return before.isEmpty() || after.isEmpty()
                ? List.of()
                : List.of(
                        new DropConstraint(rename.table(), rename.from(), before.get(), true),
                        new AddConstraint(rename.table(), after.get(), true));
    }

    private static Optional<Constraint> constraint(Schema schema, QualifiedName table, String name) {
        return schema.table(table).stream()
                .map(Table::constraints)
                .flatMap(List::stream)
                .filter(c -> c.name().equals(name))
                .findFirst();
    }

    /** Empty where the definitions are not at hand. */
    List<Operation> of(RenameIndex rename) {
        Optional<Index> before = index(snapshot, rename.table(), rename.from());
        Optional<Index> after = index(entities, rename.table(), rename.to());
        return before.isEmpty() || after.isEmpty()
                ? List.of()
                : List.of(
                        new DropIndex(rename.table(), rename.from(), before.get(), true),
                        new CreateIndex(rename.table(), after.get(), true));
    }

    private static Optional<Index> index(Schema schema, QualifiedName table, String name) {
        return schema.table(table).stream()
                .map(Table::indexes)
                .flatMap(List::stream)
                .filter(i -> i.name().equals(name))
                .findFirst();
    }
}
