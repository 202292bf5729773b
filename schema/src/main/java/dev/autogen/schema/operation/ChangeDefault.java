package dev.autogen.schema.operation;

import org.jspecify.annotations.Nullable;

/**
 * {@code SET DEFAULT} or {@code DROP DEFAULT}.
 *
 * @param from the default expression before, or null for none
 * @param to the default expression after, or null for none
 */
public record ChangeDefault(@Nullable String from, @Nullable String to) implements ColumnChange {

    @Override
    public boolean reversible() {
        return true;
    }

    @Override
    public ColumnChange reverse() {
        return new ChangeDefault(to, from);
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
