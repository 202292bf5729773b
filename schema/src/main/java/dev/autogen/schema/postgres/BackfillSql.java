package dev.autogen.schema.postgres;

import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.ExecuteSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a {@link Backfill}. */
public final class BackfillSql {

    private BackfillSql() {}

    /** The rows in which a column has no value, as a condition. */
    public static String isNull(String column) {
        return Quoting.identifier(column) + " is null";
    }

    /**
     * The statement for all rows at once.
     *
     * @throws IllegalArgumentException while the value is still to be chosen
     */
    public static String whole(Backfill backfill) {
        String condition = backfill.condition();
        return update(backfill) + (condition == null ? "" : " where " + condition);
    }

    /**
     * The same batch by batch; null where it is one statement.
     *
     * @throws IllegalArgumentException while the value is still to be chosen
     */
    public static @Nullable BatchSql batches(Backfill backfill) {
        Backfill.Batches batches = backfill.batches();
        if (batches == null) {
            return null;
        }
        String condition = backfill.condition();
        String rows = condition == null ? BatchSql.RANGE : "(" + condition + ") and " + BatchSql.RANGE;
        return new BatchSql(
                new ExecuteSql(update(backfill) + " where " + rows, List.of(), null),
                new Keyset(backfill.table(), batches.key(), null),
                batches.pace());
    }

    private static String update(Backfill backfill) {
        String expression = backfill.expression();
        if (expression == null) {
            throw new IllegalArgumentException(
                    "The value that fills " + backfill.table() + "." + backfill.column() + " is still to be chosen");
        }
        return "update " + Quoting.name(backfill.table()) + " set " + Quoting.identifier(backfill.column()) + " = "
                + expression;
    }
}
