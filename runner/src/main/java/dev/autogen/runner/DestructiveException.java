package dev.autogen.runner;

import java.util.List;

/** Data would be lost, and that was not allowed. The message names what, and how to save it. */
public final class DestructiveException extends AutogenException {

    private static final long serialVersionUID = 1L;

    private final transient List<Loss> losses;

    /** With a message for people and what would be lost. */
    public DestructiveException(String message, List<Loss> losses) {
        super("destructive", message, null);
        this.losses = List.copyOf(losses);
    }

    /** What would be lost and was not allowed. */
    public List<Loss> losses() {
        return losses;
    }
}
