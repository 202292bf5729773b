package dev.autogen.codegen;

import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation and what the migration tells its reader about it.
 *
 * @param operation what is done
 * @param origin where it comes from, for the Javadoc: {@code User.phone, User.java:31}; null where that is not known
 * @param notices comments right above it, each a line or several
 * @param step name of the step that it belongs to, together with those before and after it that have the same; null for
 *     none. What cannot be in a transaction becomes a step of its own anyhow.
 */
public record Change(
        Operation operation,
        @Nullable String origin,
        List<String> notices,
        @Nullable String step) {

    /** Copies the notices. */
    public Change {
        notices = List.copyOf(notices);
    }

    /** A change outside of steps. */
    public Change(Operation operation, @Nullable String origin, List<String> notices) {
        this(operation, origin, notices, null);
    }

    /** An operation without anything to say about it. */
    public static Change of(Operation operation) {
        return new Change(operation, null, List.of());
    }

    /** Whether both belong to the same step, or to none. */
    public boolean sameStep(Change other) {
        return Objects.equals(step, other.step);
    }
}
