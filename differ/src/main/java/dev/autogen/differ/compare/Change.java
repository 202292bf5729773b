package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object that differs.
 *
 * @param from how the first side calls it; null where it lacks it
 * @param to how the second side calls it; null where it lacks it
 * @param collateral whether both sides agree on it, and it is only rebuilt because something below it changes
 * @param operations what leads from the one to the other
 */
public record Change(@Nullable Subject from, @Nullable Subject to, boolean collateral, List<Operation> operations) {

    /** Copies; rejects a change of nothing. */
    public Change {
        if (from == null && to == null) {
            throw new IllegalArgumentException("A change needs an object");
        }
        operations = List.copyOf(operations);
    }

    static Change added(Subject to, Operation... operations) {
        return new Change(null, to, false, List.of(operations));
    }

    static Change removed(Subject from, Operation... operations) {
        return new Change(from, null, false, List.of(operations));
    }

    static Change changed(Subject from, Subject to, Operation... operations) {
        return new Change(from, to, false, List.of(operations));
    }

    static Change rebuilt(Subject from, Subject to, Operation... operations) {
        return new Change(from, to, true, List.of(operations));
    }
}
