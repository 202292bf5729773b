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
 */
public record ExecuteSql(
        String sql,
        List<@Nullable Object> parameters,
        @Nullable String reverseSql) implements Operation {

    /** Copies the parameters; rejects an empty statement and parameters where a reverse is given. */
    public ExecuteSql {
        if (sql.isBlank()) {
            throw new IllegalArgumentException("There is no SQL to execute");
        }
        if (reverseSql != null && !parameters.isEmpty()) {
            throw new IllegalArgumentException("A statement with parameters cannot name the SQL that takes it back");
        }
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    @Override
    public Operation reverse() {
        return reverseSql == null
                ? new Irreversible(this, "the SQL that would take it back was not given")
                : new ExecuteSql(reverseSql, List.of(), sql);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
