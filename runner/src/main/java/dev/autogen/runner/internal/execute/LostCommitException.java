package dev.autogen.runner.internal.execute;

import java.sql.SQLException;

/** The connection was lost after the commit was sent and before it was answered: it was done, or it was not. */
final class LostCommitException extends SQLException {

    private static final long serialVersionUID = 1L;

    /** The class of the SQLSTATEs of connection exceptions. */
    private static final String CONNECTION = "08";

    private LostCommitException(SQLException lost) {
        super(
                lost.getMessage()
                        + "\nThe server did not answer the commit, so it is not known here whether it was done;"
                        + " `autogen status` tells, and the next run goes on from there.",
                lost.getSQLState(),
                lost);
    }

    /** What a commit failed with, unless the connection was lost. */
    static SQLException orSame(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && state.startsWith(CONNECTION) ? new LostCommitException(failure) : failure;
    }
}
