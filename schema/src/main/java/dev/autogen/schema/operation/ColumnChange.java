package dev.autogen.schema.operation;

/** One aspect of a column that {@link AlterColumn} changes. */
public sealed interface ColumnChange
        permits ChangeType, ChangeNullable, ChangeDefault, ChangeIdentity, ChangeExpression, ChangeColumnComment {

    /** Whether it knows what was there before. */
    boolean reversible();

    /**
     * What takes it back.
     *
     * @throws NullPointerException unless {@link #reversible()}
     */
    ColumnChange reverse();

    /** Calls the method of the visitor for this record. */
    <R> R accept(ColumnChangeVisitor<R> visitor);
}
