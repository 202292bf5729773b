package dev.autogen.schema.operation;

import org.jspecify.annotations.Nullable;

/**
 * {@code COMMENT ON COLUMN}.
 *
 * @param from the comment before, or null for none
 * @param to the comment after, or null for none
 */
public record ChangeColumnComment(
        @Nullable String from, @Nullable String to) implements ColumnChange {

    @Override
    public boolean reversible() {
        return true;
    }

    @Override
    public ColumnChange reverse() {
        return new ChangeColumnComment(to, from);
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
