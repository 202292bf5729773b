package dev.autogen.schema.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to the database that has to be answered by nothing: the query looks for what must not be, and each row that it
 * finds is a reason to stop. Changes nothing; what held before a change holds again after it was taken back.
 *
 * @param moment whether it is asked before the change or after it
 * @param name what holds while there are no rows: {@code no duplicate emails}
 * @param query a query without semicolon, with a {@code ?} for each parameter
 * @param parameters bound in order; strings, numbers, booleans, times, UUIDs or null
 */
public record RequireNoRows(Moment moment, String name, String query, List<@Nullable Object> parameters)
        implements Operation {

    /** Copies the parameters; rejects an empty name or query. */
    public RequireNoRows {
        if (name.isBlank() || query.isBlank()) {
            throw new IllegalArgumentException("A check needs a name and a query");
        }
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** When it is asked; where it stands among the operations is what counts. */
    public enum Moment {
        BEFORE("require"),
        AFTER("verify");

        private final String verb;

        Moment(String verb) {
            this.verb = verb;
        }

        /** How migrations call it. */
        public String verb() {
            return verb;
        }

        private Moment other() {
            return this == BEFORE ? AFTER : BEFORE;
        }
    }

    @Override
    public Operation reverse() {
        return new RequireNoRows(moment.other(), name, query, parameters);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
