package dev.autogen.runner;

import dev.autogen.runner.graph.Script;

/** A run was cut off in a statement outside transactions, and whether it was done has to be said: nothing was run. */
public final class InDoubtException extends AutogenException {

    private static final long serialVersionUID = 1L;

    /** With a message for people. */
    public InDoubtException(String message) {
        super("in-doubt", message, null);
    }

    /** Of a step that was begun. */
    public static InDoubtException of(Script script, Step step) {
        return new InDoubtException("Step " + step.number() + " (" + step.label() + ") of revision " + script.label()
                + " was begun and cut off, and nobody can tell whether it was done. Nothing was run. Look, then say it:"
                + " --resume=done or --resume=again.");
    }
}
