package dev.autogen.differ.snapshot;

import org.jspecify.annotations.Nullable;

/** A snapshot cannot be read or written. The message says which file and line, and what to do. */
public final class SnapshotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SnapshotException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
