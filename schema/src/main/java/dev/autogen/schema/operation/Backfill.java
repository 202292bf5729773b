package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.BatchSql.Pace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code UPDATE} of one column, so that its rows hold a value. Taking it back leaves the values as they are.
 *
 * @param table which table
 * @param column identifier
 * @param expression SQL of the value, which may name columns of the row; null while it is still to be chosen, and then
 *     nothing runs it
 * @param condition SQL that the rows fulfil; null for all rows
 * @param batches how it goes batch by batch; null for one statement
 */
public record Backfill(
        QualifiedName table,
        String column,
        @Nullable String expression,
        @Nullable String condition,
        @Nullable Batches batches)
        implements Operation {

    /** Rejects an empty expression or condition. */
    public Backfill {
        if (expression != null && expression.isBlank() || condition != null && condition.isBlank()) {
            throw new IllegalArgumentException("There is no SQL to fill " + table + "." + column + " with");
        }
    }

    /**
     * Batches, each in a transaction of its own.
     *
     * @param key columns of the table, as of a {@link BatchSql.Keyset}
     * @param pace how large they are
     */
    public record Batches(List<String> key, Pace pace) {

        /** Copies the list. */
        public Batches {
            key = List.copyOf(key);
        }
    }

    /** Whether an operation fills a column with a value that is still to be chosen. */
    public static boolean isUnchosen(Operation operation) {
        return operation instanceof Backfill fill && fill.expression() == null;
    }

    /** The same at another pace. */
    public Backfill at(Pace pace) {
        return new Backfill(
                table, column, expression, condition, batches == null ? null : new Batches(batches.key(), pace));
    }

    @Override
    public Operation reverse() {
        return new Keep(this);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
