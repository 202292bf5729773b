package dev.autogen.schema.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement as it was written.
 *
 * @param sql the statement, with a {@code ?} for each parameter
 * @param parameters bound in order; strings, numbers, booleans, times, UUIDs or null
 * @param reverseSql the statement that takes it back, or null for none
 * @param noReverse why there is none, as a clause: {@code rows were merged}; null where nobody said
 * @param outsideTransaction whether PostgreSQL does not allow it in a transaction
 */
public record ExecuteSql(
        String sql,
        List<@Nullable Object> parameters,
        @Nullable String reverseSql,
        @Nullable String noReverse,
        boolean outsideTransaction)
        implements Operation {

    /** Copies the parameters; rejects an empty statement, and a reverse beside parameters or a reason for none. */
    public ExecuteSql {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("There is no SQL to execute");
        }
        if (reverseSql != null && !parameters.isEmpty()) {
            throw new IllegalArgumentException("A statement with parameters cannot name the SQL that takes it back");
        }
        if (reverseSql != null && noReverse != null) {
            throw new IllegalArgumentException(
                    "SQL takes it back, and yet there is a reason why nothing does: " + noReverse);
        }
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** A statement that is run in a transaction. */
    public ExecuteSql(
            String sql, List<@Nullable Object> parameters, @Nullable String reverseSql, @Nullable String noReverse) {
        this(sql, parameters, reverseSql, noReverse, false);
    }

    /** A statement that nobody gives a reason for not being taken back. */
    public ExecuteSql(String sql, List<@Nullable Object> parameters, @Nullable String reverseSql) {
        this(sql, parameters, reverseSql, null);
    }

    @Override
    public Operation reverse() {
        if (reverseSql != null) {
            return new ExecuteSql(reverseSql, List.of(), sql, null, outsideTransaction);
        }
        String reason = noReverse == null ? "the SQL that would take it back was not given" : noReverse;
        return new Irreversible(this, reason);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
