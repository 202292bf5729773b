package dev.autogen.cli;

import org.jspecify.annotations.Nullable;

/** A command failed. The message says what, where, and what to do. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }

    CommandException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
