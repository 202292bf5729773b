package dev.autogen.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param name identifier, shared by the index behind it
 * @param explicit see {@link Constraint#explicit()}
 * @param columns in index order, at least one
 * @param nullsNotDistinct whether two NULLs are equal (PostgreSQL 15)
 * @param deferrability when it is checked
 */
public record UniqueConstraint(
        String name, boolean explicit, List<String> columns, boolean nullsNotDistinct, Deferrability deferrability)
        implements Constraint {

    /** Copies the columns; rejects a constraint without any. */
    public UniqueConstraint {
        Identifiers.requireIdentifier(name);
        columns = Keys.columns(name, columns);
    }

    /** A plain unique constraint under a chosen name. */
    public static UniqueConstraint of(String name, List<String> columns) {
        return new UniqueConstraint(name, true, columns, false, Deferrability.NOT_DEFERRABLE);
    }

    /** Always: PostgreSQL knows no other. */
    @Override
    public boolean validated() {
        return true;
    }

    @Override
    public UniqueConstraint named(String newName, boolean newExplicit) {
        return new UniqueConstraint(newName, newExplicit, columns, nullsNotDistinct, deferrability);
    }

    @Override
    public <R> R accept(ConstraintVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
