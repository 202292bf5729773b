package dev.autogen.runner;

import org.jspecify.annotations.Nullable;

/** Migrations cannot be found, read, compiled or instantiated: nothing was run. */
public final class LoadException extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** With a message for people and the cause, null where there is none. */
    public LoadException(String message, @Nullable Throwable cause) {
        super("load", message, cause);
    }
}
