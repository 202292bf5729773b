package dev.autogen.runner;

/** A migration on the way fills a column with a value that nobody has chosen yet: nothing was run. */
public final class UnchosenException extends AutogenException {

    private static final long serialVersionUID = 1L;

    UnchosenException(String message) {
        super("unchosen", message, null);
    }
}
