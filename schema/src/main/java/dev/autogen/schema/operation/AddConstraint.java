package dev.autogen.schema.operation;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.UniqueConstraint;
import org.jspecify.annotations.Nullable;

/**
 * {@code ALTER TABLE ... ADD CONSTRAINT}.
 *
 * @param table which table
 * @param constraint what to add
 * @param ifNotExists whether it is no error that it is there already
 * @param index name of the unique index, in the table's schema, that becomes the constraint's own and gets its name; null
 *     for one that is built. For keys and unique constraints only
 */
public record AddConstraint(
        QualifiedName table,
        Constraint constraint,
        boolean ifNotExists,
        @Nullable String index) implements Operation {

    /** Rejects an index for a constraint that has none, or that PostgreSQL builds anyway. */
    public AddConstraint {
        if (index != null && !(constraint instanceof PrimaryKey) && !(constraint instanceof UniqueConstraint)) {
            throw new IllegalArgumentException("Constraint " + constraint.name() + " cannot use an index");
        }
    }

    /** A constraint whose index, if it has one, is built. */
    public AddConstraint(QualifiedName table, Constraint constraint, boolean ifNotExists) {
        this(table, constraint, ifNotExists, null);
    }

    @Override
    public Operation reverse() {
        return new DropConstraint(table, constraint.name(), constraint, ifNotExists, index);
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
