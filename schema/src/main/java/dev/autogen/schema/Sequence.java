package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * A sequence ({@code pg_sequence}); the one behind an identity column is part of the column and not among these.
 *
 * @param name with its schema
 * @param type {@code bigint} unless chosen otherwise
 * @param options start, increment and bounds
 * @param owner the column that {@code OWNED BY} names, or null
 */
public record Sequence(
        QualifiedName name,
        SqlType type,
        SequenceOptions options,
        @Nullable ColumnRef owner) {

    /** The type that {@code CREATE SEQUENCE} takes by itself. */
    public static final SqlType BIGINT = SqlType.of("bigint");

    /** A free-standing bigint sequence. */
    public static Sequence of(QualifiedName name, SequenceOptions options) {
        return new Sequence(name, BIGINT, options, null);
    }
}
