package dev.autogen.runner;

/** A migration on the way cannot be taken back: nothing was run. */
public final class IrreversibleException extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public IrreversibleException(String message) {
        super("irreversible", message, null);
    }
}
