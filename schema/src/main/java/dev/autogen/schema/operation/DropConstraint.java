package dev.autogen.schema.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.QualifiedName;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER TABLE ... DROP CONSTRAINT}.
 *
 * @param table which table
 * @param name of the constraint
 * @param constraint what is dropped; null where only its name is known
 * @param ifExists whether it is no error that it is absent
 * @param index name of the index that the constraint was made of; it goes with the constraint. Null where it had none, or
 *     that is not known
 */
public record DropConstraint(
        QualifiedName table,
        String name,
        @Nullable Constraint constraint,
        boolean ifExists,
        @Nullable String index) implements Operation {

    /** A constraint of which it does not count how it was made. */
    public DropConstraint(QualifiedName table, String name, @Nullable Constraint constraint, boolean ifExists) {
        this(table, name, constraint, ifExists, null);
    }

    @Override
    public Operation reverse() {
        return constraint == null
                ? new Irreversible(this, "the definition of constraint " + name + " on " + table + " is not known")
                : new AddConstraint(table, constraint, ifExists, index);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
