package dev.autogen.runner;

/** The revisions, or the way a target was named, do not make sense: nothing was run. */
public final class RevisionException extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public RevisionException(String message) {
        super("revision", message, null);
    }
}
