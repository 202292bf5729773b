package dev.autogen.codegen;

import dev.autogen.schema.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation and what the migration tells its reader about it.
 *
 * @param operation what is done
 * @param origin where it comes from, for the Javadoc: {@code User.phone, User.java:31}; null where that is not known
 * @param notices comments right above it, each a line or several
 */
public record Change(Operation operation, @Nullable String origin, List<String> notices) {

    /** Copies the notices. */
    public Change {
        notices = List.copyOf(notices);
    }

    /** An operation without anything to say about it. */
    public static Change of(Operation operation) {
        return new Change(operation, null, List.of());
    }
}
