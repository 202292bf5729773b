package dev.autogen.cli.demo;

import org.jspecify.annotations.Nullable;

/** Something in the demonstration did not come out as it must. */
public final class DemoFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoFailure(String message) {
        this(message, null);
    }

    DemoFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
