package dev.autogen.schema.operation;

import dev.autogen.schema.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another type or collation: {@code SET DATA TYPE}, with {@code USING} where there is no assignment cast.
 *
 * @param from the type before; null where only the new one is known
 * @param to the type after
 * @param using SQL text of the conversion, or null for the assignment cast
 * @param reverseUsing SQL text of the conversion back, or null for the assignment cast
 * @param fromCollation the collation before, or null for the type's own
 * @param collation the collation after, or null for the type's own, which is what a change of type gives
 */
public record ChangeType(
        @Nullable SqlType from,
        SqlType to,
        @Nullable String using,
        @Nullable String reverseUsing,
        @Nullable String fromCollation,
        @Nullable String collation)
        implements ColumnChange {

    /** Another type, with that type's own collation before and after. */
    public ChangeType(@Nullable SqlType from, SqlType to, @Nullable String using, @Nullable String reverseUsing) {
        this(from, to, using, reverseUsing, null, null);
    }

    /** Another collation of the same type. */
    public static ChangeType collation(SqlType type, @Nullable String from, @Nullable String to) {
        return new ChangeType(type, type, null, null, from, to);
    }

    @Override
    public boolean reversible() {
        return from != null;
    }

    @Override
    public ColumnChange reverse() {
        return new ChangeType(to, Objects.requireNonNull(from, "from"), reverseUsing, using, collation, fromCollation);
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
