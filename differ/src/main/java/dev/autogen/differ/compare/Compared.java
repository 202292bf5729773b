package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.differ.Undecided;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a comparison found.
 *
 * @param changes what differs
 * @param undecided what nobody could decide
 * @param called see {@link dev.autogen.differ.Difference#called()}
 */
public record Compared(List<Change> changes, List<Undecided> undecided, Map<Subject, String> called) {

    /** Copies. */
    public Compared {
        changes = List.copyOf(changes);
        undecided = List.copyOf(undecided);
        called = Map.copyOf(called);
    }

    /** What only the first side has, in no particular order. */
    public List<Subject> removed() {
        return changes.stream()
                .filter(change -> change.to() == null)
                .flatMap(change -> Stream.ofNullable(change.from()))
                .toList();
    }

    /** The operations of all changes, in no particular order. */
    public List<Operation> operations() {
        return changes.stream().flatMap(c -> c.operations().stream()).toList();
    }
}
