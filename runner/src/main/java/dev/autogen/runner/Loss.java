package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * Data that an operation would destroy.
 *
 * @param revision id of the revision; {@link #RESET} where the database is emptied
 * @param operation which one, counted from 1
 * @param description the operation in words: {@code drop column users.phone}
 * @param table which table, its schema spelled out
 * @param column which column; null for the whole table
 * @param estimatedRows rows of the table as {@code pg_class.reltuples} has them; -1 where they were never counted
 * @param reason why it is not known whether there is data; null where it is known that there is
 * @param rescue a command for a shell that saves the data first; without password
 */
public record Loss(
        String revision,
        int operation,
        String description,
        QualifiedName table,
        @Nullable String column,
        long estimatedRows,
        @Nullable String reason,
        String rescue) {

    /** What stands for the revision where the database is emptied. */
    public static final String RESET = "reset";

    /** Two lines for people: what is lost, and what saves it. */
    public String describe() {
        String rows = estimatedRows < 0
                ? "an unknown number of rows"
                : "about " + estimatedRows + (estimatedRows == 1 ? " row" : " rows");
        String what = reason == null
                ? (column == null ? "the table has " : "the column has values; the table has ") + rows
                : "whether there is data is not known: " + reason;
        return description + ": " + what + "\n  to save it first: " + rescue;
    }
}
