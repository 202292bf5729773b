package dev.autogen.schema.operation;

import dev.autogen.schema.QualifiedName;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement that is executed for a range of rows at a time, each in a transaction of its own.
 *
 * @param statement has {@link #RANGE} once where the range of a batch goes, as a condition
 * @param keyset what the ranges are of
 * @param pace how large they are
 */
public record BatchSql(ExecuteSql statement, Keyset keyset, Pace pace) implements Operation {

    /** Stands in the statement for the condition that a row belongs to the batch. */
    public static final String RANGE = "{batch}";

    /** Rejects statements that do not say where the range goes, and those outside transactions. */
    public BatchSql {
        requireRange(statement.sql());
        if (statement.reverseSql() != null) {
            requireRange(statement.reverseSql());
        }
        if (statement.outsideTransaction()) {
            throw new IllegalArgumentException("Each batch is in a transaction: " + statement.sql());
        }
    }

    private static void requireRange(String sql) {
        int first = sql.indexOf(RANGE);
        if (first < 0 || sql.indexOf(RANGE, first + 1) >= 0) {
            throw new IllegalArgumentException(
                    "A statement for batches has " + RANGE + " once, where the range of rows goes: " + sql);
        }
    }

    /**
     * The rows of a table in the order of a key.
     *
     * @param table which table
     * @param columns never null; not necessarily unique: rows with the same key are in the same batch
     * @param alias what the statement calls the table; null for its name
     */
    public record Keyset(
            QualifiedName table,
            List<String> columns,
            @Nullable String alias) {

        /** Copies the list; rejects no columns, and one twice. */
        public Keyset {
            columns = List.copyOf(columns);
            if (columns.isEmpty() || new HashSet<>(columns).size() < columns.size()) {
                throw new IllegalArgumentException(
                        "Batches go over different columns of " + table + ", not " + columns);
            }
        }
    }

    /**
     * How fast it goes; not what is done.
     *
     * @param size how many rows a batch has at least, but for the last one
     * @param pauseMillis between two batches
     */
    public record Pace(int size, long pauseMillis) {

        /** What is compared where only that counts which is done. */
        public static final Pace ANY = new Pace(1, 0);

        /** Rejects batches of nothing. */
        public Pace {
            if (size < 1 || pauseMillis < 0) {
                throw new IllegalArgumentException(
                        "Batches of " + size + " rows with pauses of " + pauseMillis + " ms come to no end");
            }
        }
    }

    /** The same at another pace. */
    public BatchSql at(Pace other) {
        return new BatchSql(statement, keyset, other);
    }

    @Override
    public Operation reverse() {
        Operation reversed = statement.reverse();
        return reversed instanceof ExecuteSql sql
                ? new BatchSql(sql, keyset, pace)
                : new Irreversible(this, ((Irreversible) reversed).reason());
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
