package dev.autogen.schema.operation;

/**
 * One method for each aspect of a column, no defaults.
 *
 * @param <R> what a visit gives
 */
public interface ColumnChangeVisitor<R> {

    /** Visits {@link ChangeType}. */
    R visit(ChangeType change);

    /** Visits {@link ChangeNullable}. */
    R visit(ChangeNullable change);

    /** Visits {@link ChangeDefault}. */
    R visit(ChangeDefault change);

    /** Visits {@link ChangeIdentity}. */
    R visit(ChangeIdentity change);

    /** Visits {@link ChangeExpression}. */
    R visit(ChangeExpression change);

    /** Visits {@link ChangeColumnComment}. */
    R visit(ChangeColumnComment change);
}
