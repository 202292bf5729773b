package dev.autogen.runner;

import org.jspecify.annotations.Nullable;

/**
 * Something expected went wrong. The message is for people: what happened, where, what to do. The root of all exceptions
 * of this module; programs tell cases apart by {@link #code()}, never by the message.
 */
public class AutogenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** With a stable code in lower case, such as {@code revision}, and the cause, null where there is none. */
    public AutogenException(String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of failure it is, the same in every version. */
    public String code() {
        return code;
    }
}
