package dev.autogen.runner;

import java.sql.SQLException;

/**
 * One revision of a schema. Carries a {@link Revision}, is public, and has a public constructor without parameters.
 *
 * <p>Both methods may run more than once and without a database: to record what they would do. Whatever they do goes
 * through the operations they are given.
 */
public interface Migration {

    /**
     * Does it.
     *
     * @throws SQLException what it does with {@link Operations#connection} failed; the migration fails
     */
    void upgrade(Operations op) throws SQLException;

    /**
     * Takes it back: afterwards the schema is what it was before. Where there is no way back it says {@link
     * Operations#irreversible}, or throws {@link UnsupportedOperationException}; then nothing of it is run.
     *
     * @throws SQLException what it does with {@link Operations#connection} failed; the migration fails
     */
    void downgrade(Operations op) throws SQLException;
}
