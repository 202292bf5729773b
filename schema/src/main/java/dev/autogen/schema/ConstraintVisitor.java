package dev.autogen.schema;

/**
 * One method for each kind of constraint, no defaults: forgetting a kind does not compile.
 *
 * @param <R> what a visit gives
 */
public interface ConstraintVisitor<R> {

    /** Visits a primary key. */
    R visit(PrimaryKey primaryKey);

    /** Visits a unique constraint. */
    R visit(UniqueConstraint unique);

    /** Visits an exclusion constraint. */
    R visit(ExclusionConstraint exclusion);

    /** Visits a foreign key. */
    R visit(ForeignKey foreignKey);

    /** Visits a check constraint. */
    R visit(CheckConstraint check);
}
