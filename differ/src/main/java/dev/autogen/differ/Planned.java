package dev.autogen.differ;

import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the next revision.
 *
 * @param operation what to do; with {@code ifNotExists} or {@code ifExists} where this database is ahead
 * @param notices what a person should know of this database, or of rows, before running it, each one clause; mostly none
 * @param step name of the step it is in, with those before and after it that have the same; null outside of steps
 */
public record Planned(
        Operation operation, List<String> notices, @Nullable String step) {

    /** The notice on a column that is required and has no default. */
    public static final String NEEDS_VALUE =
            "not null without a default: refused while the table has rows, unless you give it one";

    /** Copies. */
    public Planned {
        notices = List.copyOf(notices);
    }

    /** Outside of steps. */
    public Planned(Operation operation, List<String> notices) {
        this(operation, notices, null);
    }

    /** Outside of steps, and nothing to be said. */
    public static Planned of(Operation operation) {
        return new Planned(operation, List.of());
    }

    /** Mends one database, which has drifted; does nothing where others are as they should be. */
    public static Planned mending(Operation drift) {
        return of(Tolerant.of(drift), "drift of one database");
    }

    static Planned of(Operation operation, String notice) {
        return new Planned(operation, List.of(notice));
    }

    /** The same with one more notice. */
    public Planned with(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Planned(operation, more, step);
    }

    /** The same in a step. */
    public Planned inStep(String name) {
        return new Planned(operation, notices, name);
    }

    /** Another operation in its place, of which the same is to be said. */
    public Planned instead(Operation other) {
        return new Planned(other, notices, step);
    }
}
