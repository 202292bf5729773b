package dev.autogen.schema.operation;

import dev.autogen.schema.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * {@code SET NOT NULL} or {@code DROP NOT NULL}.
 *
 * @param nullable whether the column may hold NULL afterwards
 * @param pending the constraint, not validated, that the column has while it may hold NULL; {@code SET NOT NULL} then
 *     validates it (PostgreSQL 18). Null as a rule
 */
public record ChangeNullable(boolean nullable, @Nullable NotNull pending) implements ColumnChange {

    /** Rejects a pending constraint that is validated. */
    public ChangeNullable {
        if (pending != null && pending.validated()) {
            throw new IllegalArgumentException("Constraint " + pending.name() + " is validated already");
        }
    }

    /** Between NULL and NOT NULL, with no constraint that is not validated. */
    public ChangeNullable(boolean nullable) {
        this(nullable, null);
    }

    @Override
    public boolean reversible() {
        return true;
    }

    @Override
    public ColumnChange reverse() {
        return new ChangeNullable(!nullable, pending);
    }

    @Override
    public <R> R accept(ColumnChangeVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
