package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.differ.order.TakenNames;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameIndex;
import java.util.Optional;

/**
 * An index of a table.
 *
 * @param table which table
 * @param index its definition
 */
record IndexPart(QualifiedName table, Index index) implements Part {

    @Override
    public String name() {
        return index.name();
    }

    @Override
    public boolean explicit() {
        return index.explicit();
    }

    @Override
    public Subject subject() {
        return Subject.index(table, index.name());
    }

    @Override
    public Operation drop() {
        return new DropIndex(table, index.name(), index, false);
    }

    @Override
    public Operation add() {
        return new CreateIndex(table, index, false);
    }

    @Override
    public Optional<Operation> validation(Part to, String name) {
        return Optional.empty();
    }

    @Override
    public Operation rename(String newName) {
        return new RenameIndex(table, index.name(), newName);
    }

    @Override
    public boolean isIn(TakenNames taken) {
        return taken.contain(table, index);
    }
}
