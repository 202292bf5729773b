package dev.autogen.schema;

/**
 * A table constraint ({@code pg_constraint}). Each has a name: a reader fills in the one the database uses, for without
 * it nothing could be taken back.
 */
public sealed interface Constraint
        permits PrimaryKey, UniqueConstraint, ExclusionConstraint, ForeignKey, CheckConstraint {

    /** The identifier, unique within the table. */
    String name();

    /**
     * Whether a person chose the name. Only such a name is worth a rename; two constraints of the same structure under
     * other implicit names are the same.
     */
    boolean explicit();

    /** False for {@code NOT VALID}: rows that existed before were not checked. */
    boolean validated();

    /** The same constraint, validated or not; itself where its kind is always validated. */
    Constraint withValidated(boolean newValidated);

    /** The same constraint under another name, chosen or not. */
    Constraint named(String newName, boolean newExplicit);

    /** Calls the method of the visitor for this kind. */
    <R> R accept(ConstraintVisitor<R> visitor);
}
