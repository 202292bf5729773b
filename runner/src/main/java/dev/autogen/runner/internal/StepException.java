package dev.autogen.runner.internal;

import java.sql.SQLException;

/** Carries what free code in a step throws to whoever runs the step. */
public final class StepException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;

    /** With what was thrown. */
    public StepException(SQLException failure) {
        super(failure);
        this.failure = failure;
    }

    /** What was thrown. */
    public SQLException failure() {
        return failure;
    }
}
