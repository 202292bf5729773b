package dev.autogen.cli.work;

import dev.autogen.cli.config.ProjectException;

/** What is kept under {@code .autogen/}, or goes into it, cannot be read or written. */
public final class WorkException extends ProjectException {

    private static final long serialVersionUID = 1L;

    /** A failure because of something else. */
    WorkException(String message, Throwable cause) {
        super(message, cause);
    }
}
