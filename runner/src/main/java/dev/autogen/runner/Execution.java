package dev.autogen.runner;

import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An SQL statement; nothing is known of what takes it back unless it is said. */
public final class Execution implements Pending {

    private final String sql;
    private final List<@Nullable Object> parameters;
    private @Nullable String reverseSql;
    private @Nullable String noReverse;
    private boolean outsideTransaction;

    Execution(String sql, List<@Nullable Object> parameters) {
        this.sql = sql;
        this.parameters = parameters;
    }

    /** The statement that takes it back. A statement with parameters cannot name one. */
    public Execution reverse(String otherSql) {
        reverseSql = otherSql;
        noReverse = null;
        return this;
    }

    /**
     * Says that nothing takes it back.
     *
     * @param reason why, as a clause: {@code "rows were merged"}
     */
    public Execution irreversible(String reason) {
        noReverse = reason;
        reverseSql = null;
        return this;
    }

    /**
     * For a statement that PostgreSQL does not allow in a transaction, such as {@code VACUUM}. It has to be alone in an
     * {@link Operations#step}. Nobody can tell whether it was done when the run is cut off: somebody has to say it then.
     */
    public Execution outsideTransaction() {
        outsideTransaction = true;
        return this;
    }

    @Override
    public Operation finish() {
        return new ExecuteSql(sql, parameters, reverseSql, noReverse, outsideTransaction);
    }
}
