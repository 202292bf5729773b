package dev.autogen.differ;

/** What stands on the two sides of a comparison, and therefore what counts as a difference. */
public enum Sides {
    /**
     * Two models, or two databases: whatever either of them carries counts, the order of key columns included. Names
     * that nobody chose still do not.
     */
    ALIKE,

    /**
     * From a database to a model that knows less: the order of the columns of keys, where a sequence started, bounds and
     * cache of sequences, a serial column in place of an identity, a unique index in place of a unique constraint, and
     * whether a generated column is stored (Hibernate leaves it to the version of the server) are no difference.
     */
    DATABASE_TO_MODEL
}
