package dev.autogen.differ.rename;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Table;

/**
 * A table that stays, perhaps under another name.
 *
 * @param from in the snapshot
 * @param to among the entities
 * @param live in the database, under either name; as in the snapshot where the database has none
 */
record TableMove(Table from, Table to, Table live) {

    /** A column by its old name, of the table by its new one. */
    ColumnRef now(String column) {
        return new ColumnRef(to.name(), column);
    }

    boolean had(String column) {
        return from.column(column).isPresent();
    }

    boolean has(String column) {
        return to.column(column).isPresent();
    }

    /** Whether the database has both columns, so that the one cannot become the other. */
    boolean isTaken(String before, String after) {
        return live.column(before).isPresent() && live.column(after).isPresent();
    }
}
