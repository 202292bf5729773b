package dev.autogen.runner;

/** A migration on the way cannot be taken back: nothing was run. */
public final class IrreversibleException extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** With a message for people, and the reason as the migration gives it, a clause. */
    public IrreversibleException(String message, String reason) {
        super("irreversible", message, null);
        this.reason = reason;
    }

    /** Why there is no way back, as a clause. */
    public String reason() {
        return reason;
    }
}
