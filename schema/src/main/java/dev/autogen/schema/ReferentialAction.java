package dev.autogen.schema;

/** What a foreign key does when the referenced row changes ({@code pg_constraint.confdeltype}, {@code confupdtype}). */
public enum ReferentialAction {
    /** {@code 'a'}: an error at the end of the statement, the default. */
    NO_ACTION,
    /** {@code 'r'}: an error at once. */
    RESTRICT,
    /** {@code 'c'}. */
    CASCADE,
    /** {@code 'n'}. */
    SET_NULL,
    /** {@code 'd'}. */
    SET_DEFAULT
}
