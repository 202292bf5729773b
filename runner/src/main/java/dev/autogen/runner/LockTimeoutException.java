package dev.autogen.runner;

/** Somebody else was migrating this database for longer than was to be waited: nothing was run. */
public final class LockTimeoutException extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public LockTimeoutException(String message) {
        super("lock-timeout", message, null);
    }
}
