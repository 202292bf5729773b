package dev.autogen.schema.entity;

import org.jspecify.annotations.Nullable;

/** Entities cannot be read. The message says what, where, and what to do. */
public final class EntityException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with a message for people and the cause, if there is one. */
    public EntityException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
