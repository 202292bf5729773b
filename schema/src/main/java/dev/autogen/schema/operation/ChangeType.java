package dev.autogen.schema.operation;

import dev.autogen.schema.SqlType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Another type: {@code SET DATA TYPE}, with {@code USING} where there is no assignment cast.
 *
 * @param from the type before; null where only the new one is known
 * @param to the type after
 * @param using SQL text of the conversion, or null for the assignment cast
 * @param reverseUsing SQL text of the conversion back, or null for the assignment cast
 */
public record ChangeType(
        @Nullable SqlType from,
        SqlType to,
        @Nullable String using,
        @Nullable String reverseUsing) implements ColumnChange {

    @Override
    public boolean reversible() {
        return from != null;
    }

    @Override
    public ColumnChange reverse() {
        return new ChangeType(to, Objects.requireNonNull(from, "from"), reverseUsing, using);
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
