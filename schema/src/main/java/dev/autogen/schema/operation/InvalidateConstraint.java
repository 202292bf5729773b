package dev.autogen.schema.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;

/**
 * Takes a validation back: PostgreSQL has no statement for it, so the constraint is dropped and added again as {@code NOT
 * VALID} in one {@code ALTER TABLE}, which reads no row.
 *
 * @param table which table
 * @param constraint as it is afterwards, not validated
 */
public record InvalidateConstraint(QualifiedName table, Constraint constraint) implements Operation {

    /** Rejects a constraint that is validated. */
    public InvalidateConstraint {
        if (constraint.validated()) {
            throw new IllegalArgumentException("Constraint " + constraint.name() + " would still be validated");
        }
    }

    @Override
    public Operation reverse() {
        return new ValidateConstraint(table, constraint.name(), constraint.withValidated(true));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
