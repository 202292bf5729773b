package dev.autogen.schema.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;

/**
 * {@code ALTER TABLE ... ADD CONSTRAINT}.
 *
 * @param table which table
 * @param constraint what to add
 * @param ifNotExists whether it is no error that it is there already
 */
public record AddConstraint(QualifiedName table, Constraint constraint, boolean ifNotExists) implements Operation {

    @Override
    public Operation reverse() {
        return new DropConstraint(table, constraint.name(), constraint, ifNotExists);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
