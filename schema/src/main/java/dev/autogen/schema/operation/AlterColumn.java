package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code ALTER TABLE ... ALTER COLUMN}: one or more aspects of a column.
 *
 * @param table which table
 * @param column identifier
 * @param changes in the order in which they are made, at least one
 */
public record AlterColumn(QualifiedName table, String column, List<ColumnChange> changes) implements Operation {

    /** Copies the changes; rejects none at all. */
    public AlterColumn {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("Nothing to alter in column " + table + "." + column);
        }
        changes = List.copyOf(changes);
    }

    private boolean reversible() {
        return changes.stream().allMatch(ColumnChange::reversible);
    }

    private List<ColumnChange> reversed() {
        List<ColumnChange> reversed = new ArrayList<>();
        for (ColumnChange change : changes) {
            reversed.add(change.reverse());
        }
        Collections.reverse(reversed);
        return reversed;
    }

    @Override
    public Operation reverse() {
        return reversible()
                ? new AlterColumn(table, column, reversed())
                : new Irreversible(this, "the former type of " + table + "." + column + " is not known");
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
