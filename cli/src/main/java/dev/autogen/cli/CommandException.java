package dev.autogen.cli;

import org.jspecify.annotations.Nullable;

/** A command failed. The message says what, where, and what to do. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    CommandException(String message) {
        this(message, null);
    }

    CommandException(String message, @Nullable Throwable cause) {
        this("failed", message, cause);
    }

    /** With a stable code for programs, in lower case. */
    CommandException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of failure it is, the same in every version. */
    String code() {
        return code;
    }
}
