package dev.autogen.runner;

/**
 * A migration could not be run. It was rolled back, as a whole or to the end of its last step; the message says which and
 * names revision, operation, statement and what the server said, and the {@code SQLException} is the cause.
 */
public final class MigrationFailedException extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String revision;

    /** With the id of the revision, a message for people, and the cause. */
    public MigrationFailedException(String revision, String message, Throwable cause) {
        super("migration-failed", message, cause);
        this.revision = revision;
    }

    /** The id of the revision. */
    public String revision() {
        return revision;
    }

    /** This failure with one more sentence. */
    public MigrationFailedException adding(String sentence) {
        Throwable cause = getCause();
        return new MigrationFailedException(revision, getMessage() + "\n" + sentence, cause == null ? this : cause);
    }
}
