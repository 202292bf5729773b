package dev.autogen.differ;

import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * An operation of the next revision.
 *
 * @param operation what to do; with {@code ifNotExists} or {@code ifExists} where this database is ahead
 * @param notices what a person should know of this database, or of rows, before running it, each one clause; mostly none
 */
public record Planned(Operation operation, List<String> notices) {

    /** The notice on a column that is required and has no default. */
    public static final String NEEDS_VALUE =
            "not null without a default: refused while the table has rows, unless you give it one";

    /** Copies. */
    public Planned {
        notices = List.copyOf(notices);
    }

    /** The same with one more notice. */
    Planned because(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Planned(operation, more);
    }

    static Planned of(Operation operation) {
        return new Planned(operation, List.of());
    }

    static Planned of(Operation operation, String notice) {
        return new Planned(operation, List.of(notice));
    }

    Planned with(String notice) {
        List<String> more = new ArrayList<>(notices);
        more.add(notice);
        return new Planned(operation, more);
    }
}
