package dev.autogen.introspector;

import org.jspecify.annotations.Nullable;

/** A database cannot be read. The message says what, where, and what the server answered. */
public class IntrospectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with a message for people and the cause, if there is one. */
    public IntrospectionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
