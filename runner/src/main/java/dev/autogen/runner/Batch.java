package dev.autogen.runner;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.operation.BatchSql.Pace;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An SQL statement that is executed batch by batch; see {@link Operations#batch}. */
public final class Batch implements Pending {

    static final int SIZE = 1000;

    private final String sql;
    private final List<@Nullable Object> parameters;
    private @Nullable QualifiedName table;
    private List<String> key = List.of();
    private @Nullable String alias;
    private int size = SIZE;
    private Duration pause = Duration.ZERO;
    private @Nullable String reverseSql;
    private @Nullable String noReverse;

    Batch(String sql, List<@Nullable Object> parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /**
     * The table whose rows are cut into batches, and the columns of a key, in order; required. The columns are never null
     * and lead an index, best the primary key: else each batch sorts the table. The statement may not change them.
     */
    public Batch over(String tableName, String... keyColumns) {
        table = QualifiedName.parse(tableName);
        key = List.of(keyColumns);
        return this;
    }

    /** What the statement calls the table, where it is not by its name: {@code update users u ...}. */
    public Batch as(String tableAlias) {
        alias = tableAlias;
        return this;
    }

    /** How many rows of the table a batch has, 1000 unless said otherwise; rows with the same key stay together. */
    public Batch size(int rows) {
        size = rows;
        return this;
    }

    /** How long to rest between two batches, to the millisecond; not at all unless said otherwise. */
    public Batch pause(Duration rest) {
        pause = rest;
        return this;
    }

    /**
     * The statement that takes it back, batch by batch, with {@code {batch}} in it. A statement with parameters cannot name
     * one.
     */
    public Batch reverse(String otherSql) {
        reverseSql = otherSql;
        noReverse = null;
        return this;
    }

    /**
     * Says that nothing takes it back.
     *
     * @param reason why, as a clause: {@code "rows were merged"}
     */
    public Batch irreversible(String reason) {
        noReverse = reason;
        reverseSql = null;
        return this;
    }

    @Override
    public Operation finish() {
        QualifiedName over = Missing.unless(table, "batch", "over(table, columns...)");
        return new BatchSql(
                new ExecuteSql(sql, parameters, reverseSql, noReverse),
                new Keyset(over, key, alias),
                new Pace(size, pause.toMillis()));
    }
}
