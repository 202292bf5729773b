package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.Backfill.Batches;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.BackfillSql;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows whose column is given a value; see {@link Operations#backfill}. */
public final class Backfilling implements Pending {

    private final QualifiedName table;
    private final String column;
    private @Nullable String expression;
    private boolean open;
    private @Nullable String condition;
    private List<String> key = List.of();
    private int size = Batch.SIZE;
    private Duration pause = Duration.ZERO;

    Backfilling(QualifiedName table, String column) {
        this.table = table;
        this.column = column;
    }

    /** The value as an SQL expression, which may name columns of the row: {@code "'active'"}, {@code "lower(email)"}. */
    public Backfilling with(String sqlExpression) {
        expression = sqlExpression;
        open = false;
        return this;
    }

    /**
     * Says that somebody has to choose the value yet, and put {@link #with} in place of this. Until then the migration is not
     * run, verified or written as a script, and no other one in the same run is.
     */
    public Backfilling toBeChosen() {
        expression = null;
        open = true;
        return this;
    }

    /** Only the rows in which the column has no value. */
    public Backfilling whereNull() {
        return where(BackfillSql.isNull(column));
    }

    /** Only the rows that fulfil a condition, in SQL; all rows where nothing is said. */
    public Backfilling where(String sqlCondition) {
        condition = sqlCondition;
        return this;
    }

    /**
     * Batch by batch, each in a transaction of its own, as {@link Operations#batch}; has to be alone in a step.
     *
     * @param keyColumns of the table, in order; never null, and best its primary key
     */
    public Backfilling inBatches(String... keyColumns) {
        key = List.of(keyColumns);
        return this;
    }

    /** How many rows of the table a batch has, 1000 unless said otherwise. */
    public Backfilling size(int rows) {
        size = rows;
        return this;
    }

    /** How long to rest between two batches, to the millisecond; not at all unless said otherwise. */
    public Backfilling pause(Duration rest) {
        pause = rest;
        return this;
    }

    @Override
    public Operation finish() {
        if (!open) {
            Missing.unless(expression, "backfill", "with(expression)");
        }
        Batches batches = key.isEmpty() ? null : new Batches(key, new Pace(size, pause.toMillis()));
        return new Backfill(table, column, expression, condition, batches);
    }
}
