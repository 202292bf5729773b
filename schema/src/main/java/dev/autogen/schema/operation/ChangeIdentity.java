package dev.autogen.schema.operation;

import dev.autogen.schema.Identity;
import org.jspecify.annotations.Nullable;

/**
 * {@code ADD GENERATED}, {@code SET GENERATED} or {@code DROP IDENTITY}.
 *
 * @param from the identity before, or null for none
 * @param to the identity after, or null for none
 */
public record ChangeIdentity(
        @Nullable Identity from, @Nullable Identity to) implements ColumnChange {

    @Override
    public boolean reversible() {
        return true;
    }

    @Override
    public ColumnChange reverse() {
        return new ChangeIdentity(to, from);
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
