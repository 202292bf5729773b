package dev.autogen.runner;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.ReferentialAction;
import java.util.List;

/** A foreign key that is added to a table. */
public final class ForeignKeyAddition extends ConstraintAddition<ForeignKeyAddition> {

    private final ForeignKeyWording wording;

    ForeignKeyAddition(String name) {
        super(name);
        this.wording = new ForeignKeyWording(name, List.of());
    }

    /** The table and the referencing columns; required. */
    public ForeignKeyAddition on(String table, String... columns) {
        wording.columns(List.of(columns));
        return onTable(table);
    }

    /** The table and the columns it points to, as many as it has itself; required. */
    public ForeignKeyAddition references(String table, String... columns) {
        wording.references(table, columns);
        return this;
    }

    /** {@code ON DELETE}; with columns, {@code SET NULL} or {@code SET DEFAULT} of these only (PostgreSQL 15). */
    public ForeignKeyAddition onDelete(ReferentialAction action, String... setColumns) {
        wording.onDelete(action, setColumns);
        return this;
    }

    /** {@code ON UPDATE}. */
    public ForeignKeyAddition onUpdate(ReferentialAction action) {
        wording.onUpdate(action);
        return this;
    }

    /** {@code MATCH FULL}. */
    public ForeignKeyAddition matchFull() {
        wording.matchFull();
        return this;
    }

    /** {@code DEFERRABLE}. */
    public ForeignKeyAddition deferrable() {
        wording.deferrable();
        return this;
    }

    /** {@code DEFERRABLE INITIALLY DEFERRED}. */
    public ForeignKeyAddition initiallyDeferred() {
        wording.initiallyDeferred();
        return this;
    }

    /** {@code NOT VALID}: rows that exist are not checked. */
    public ForeignKeyAddition notValid() {
        wording.notValid();
        return this;
    }

    /** {@code NOT ENFORCED}: no row is ever checked (PostgreSQL 18). */
    public ForeignKeyAddition notEnforced() {
        wording.notEnforced();
        return this;
    }

    @Override
    ForeignKeyAddition self() {
        return this;
    }

    @Override
    Constraint constraint() {
        return wording.foreignKey();
    }
}
