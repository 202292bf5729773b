package dev.autogen.runner;

/**
 * One revision of a schema. Carries a {@link Revision}, is public, and has a public constructor without parameters.
 *
 * <p>Both methods may run more than once and without a database: to record what they would do. Whatever they do goes
 * through the operations they are given.
 */
public interface Migration {

    /** Does it. */
    void upgrade(Operations op);

    /**
     * Takes it back: afterwards the schema is what it was before. Where there is no way back it says {@link
     * Operations#irreversible}, or throws {@link UnsupportedOperationException}; then nothing of it is run.
     */
    void downgrade(Operations op);
}
