package dev.autogen.schema.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER TABLE ... VALIDATE CONSTRAINT}: checks the rows that existed before the constraint, without keeping others
 * from being written.
 *
 * @param table which table
 * @param name of the constraint
 * @param constraint as it is afterwards; null where only its name is known
 */
public record ValidateConstraint(
        QualifiedName table, String name, @Nullable Constraint constraint) implements Operation {

    @Override
    public Operation reverse() {
        return constraint == null
                ? new Irreversible(this, "the definition of constraint " + name + " on " + table + " is not known")
                : new InvalidateConstraint(table, constraint.withValidated(false));
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
