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
 * @param formerUnknown whether what was there before is not known, as where a migration says it; what the changes then
 *     say of it means nothing
 */
public record AlterColumn(QualifiedName table, String column, List<ColumnChange> changes, boolean formerUnknown)
        implements Operation {

    /** Copies the changes; rejects none at all. */
    public AlterColumn {
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("Nothing to alter in column " + table + "." + column);
        }
        changes = List.copyOf(changes);
    }

    /** Changes of which all is known. */
    public AlterColumn(QualifiedName table, String column, List<ColumnChange> changes) {
        this(table, column, changes, false);
    }

    private boolean reversible() {
        return !formerUnknown && changes.stream().allMatch(ColumnChange::reversible);
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
                : new Irreversible(this, "what column " + table + "." + column + " was before is not known");
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
