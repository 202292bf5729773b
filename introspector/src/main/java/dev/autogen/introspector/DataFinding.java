package dev.autogen.introspector;

import org.jspecify.annotations.Nullable;

/**
 * Whether dropping something would lose data.
 *
 * @param content the answer
 * @param estimatedRows the rows of the whole table as {@code pg_class.reltuples} has them, -1 where it has never been
 *     counted, 0 where there is no such table
 * @param reason why it is unknown; null where it is known
 */
public record DataFinding(
        Content content, long estimatedRows, @Nullable String reason) {

    /** The answer. */
    public enum Content {
        /** Nothing is lost: no row, only NULLs, or no such table or column. */
        EMPTY,
        /** Something is lost. */
        HAS_DATA,
        /** The server did not say; to be treated as {@link #HAS_DATA}. */
        UNKNOWN
    }
}
