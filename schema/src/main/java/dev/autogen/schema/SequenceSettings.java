package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Some of the settings of a sequence, as {@code ALTER SEQUENCE} takes them: what is null stays as it is.
 *
 * @param type the type of its values, or null
 * @param start what a restart starts with, or null
 * @param increment step, not 0, or null
 * @param min the lower bound, or null
 * @param max the upper bound, or null
 * @param cache how many values a session takes at once, at least 1, or null
 * @param cycle what happens at the end, or null
 */
public record SequenceSettings(
        @Nullable SqlType type,
        @Nullable Long start,
        @Nullable Long increment,
        @Nullable Bound min,
        @Nullable Bound max,
        @Nullable Long cache,
        @Nullable Cycle cycle) {

    /** None of them. */
    public static final SequenceSettings NONE = new SequenceSettings(null, null, null, null, null, null, null);

    /** Rejects what PostgreSQL rejects. */
    public SequenceSettings {
        if (increment != null && increment == 0) {
            throw new IllegalArgumentException("A sequence must not increment by 0");
        }
        if (cache != null && cache < 1) {
            throw new IllegalArgumentException("A sequence must cache at least 1 value, not " + cache);
        }
    }

    /**
     * A bound of a sequence.
     *
     * @param value the bound, or null for the one that follows from the type and the direction ({@code NO MINVALUE})
     */
    public record Bound(@Nullable Long value) {}

    /** What a sequence does when it has reached its end. */
    public enum Cycle {
        /** It starts again. */
        CYCLE,
        /** It fails. */
        NO_CYCLE
    }

    /**
     * What makes {@code to} of {@code from}, names and owners apart. Where the direction turns, both bounds are said:
     * the server keeps the old ones otherwise.
     */
    public static SequenceSettings between(Sequence from, Sequence to) {
        SequenceOptions before = from.options();
        SequenceOptions after = to.options();
        boolean turned = Long.signum(before.increment()) != Long.signum(after.increment());
        return new SequenceSettings(
                from.type().equals(to.type()) ? null : to.type(),
                before.start() == after.start() ? null : Long.valueOf(after.start()),
                before.increment() == after.increment() ? null : Long.valueOf(after.increment()),
                turned || !Objects.equals(before.min(), after.min()) ? new Bound(after.min()) : null,
                turned || !Objects.equals(before.max(), after.max()) ? new Bound(after.max()) : null,
                before.cache() == after.cache() ? null : Long.valueOf(after.cache()),
                before.cycle() == after.cycle() ? null : after.cycle() ? Cycle.CYCLE : Cycle.NO_CYCLE);
    }

    /** The clauses of {@code ALTER SEQUENCE}, in the order of the manual. */
    public List<String> sql() {
        List<String> clauses = new ArrayList<>();
        add(clauses, "as ", type == null ? null : type.sql());
        add(clauses, "increment by ", increment);
        add(clauses, "", min == null ? null : min.value() == null ? "no minvalue" : "minvalue " + min.value());
        add(clauses, "", max == null ? null : max.value() == null ? "no maxvalue" : "maxvalue " + max.value());
        add(clauses, "start with ", start);
        add(clauses, "cache ", cache);
        add(clauses, "", cycle == null ? null : cycle == Cycle.CYCLE ? "cycle" : "no cycle");
        return List.copyOf(clauses);
    }

    private static void add(List<String> clauses, String words, @Nullable Object value) {
        if (value != null) {
            clauses.add(words + value);
        }
    }

    /** Whether nothing is set. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
