package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * What {@code CREATE SEQUENCE} and an identity column let one choose ({@code pg_sequence}).
 *
 * @param start first value
 * @param increment step, not 0
 * @param min lowest value; null for the bound that follows from the type and the direction
 * @param max highest value; null for the bound that follows from the type and the direction
 * @param cache how many values a session takes at once, at least 1
 * @param cycle whether it starts again at the end
 */
public record SequenceOptions(
        long start,
        long increment,
        @Nullable Long min,
        @Nullable Long max,
        long cache,
        boolean cycle) {

    /** PostgreSQL's own defaults for an ascending sequence. */
    public static final SequenceOptions DEFAULT = new SequenceOptions(1, 1, null, null, 1, false);

    /** Rejects what PostgreSQL rejects. */
    public SequenceOptions {
        if (increment == 0) {
            throw new IllegalArgumentException("A sequence must not increment by 0");
        }
        if (cache < 1) {
            throw new IllegalArgumentException("A sequence must cache at least 1 value, not " + cache);
        }
    }

    /** Default options but for start and increment. */
    public static SequenceOptions of(long start, long increment) {
        return new SequenceOptions(start, increment, null, null, 1, false);
    }
}
