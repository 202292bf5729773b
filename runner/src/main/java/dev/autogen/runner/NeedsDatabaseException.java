package dev.autogen.runner;

/** A migration that was to say what it does without a database wants to read one. */
public final class NeedsDatabaseException extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public NeedsDatabaseException(String message) {
        super("needs-database", message, null);
    }
}
