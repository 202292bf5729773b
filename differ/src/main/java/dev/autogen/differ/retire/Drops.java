package dev.autogen.differ.retire;

import dev.autogen.differ.Subject;
import java.util.Set;

/**
 * What becomes of what the entities do without, and of retired objects whose names they want again.
 *
 * @param retire whether it is kept; else it is dropped. What is retired already stays retired either way
 * @param empty tables, columns and sequences that nobody needs to keep: they have never held data
 * @param restored columns, or tables for all of theirs, that come back though the entities want another type
 * @param anew columns and tables that the entities want as new ones, beside those that are retired
 */
public record Drops(boolean retire, Set<Subject> empty, Set<Subject> restored, Set<Subject> anew) {

    /** Everything is dropped. */
    public static final Drops DROP = new Drops(false, Set.of(), Set.of(), Set.of());

    /** Everything is kept. */
    public static final Drops RETIRE = new Drops(true, Set.of(), Set.of(), Set.of());

    /** Copies. */
    public Drops {
        empty = Set.copyOf(empty);
        restored = Set.copyOf(restored);
        anew = Set.copyOf(anew);
    }

    boolean keeps(Subject subject) {
        return retire && !empty.contains(subject);
    }
}
