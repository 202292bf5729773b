package dev.autogen.cli.config;

import org.jspecify.annotations.Nullable;

/** The project cannot be used as it is. The message says what, where, and what to do, and holds no password. */
public abstract class ProjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with a message for people and the cause, if there is one. */
    protected ProjectException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
