package dev.autogen.runner.internal;

/**
 * What was asked of a run.
 *
 * @param strict whether an upgrade fails where something unknown is applied, instead of doing nothing
 */
public record RunMode(boolean strict) {

    /** What is done unless said otherwise. */
    public static final RunMode DEFAULT = new RunMode(false);

    /** The same, but {@link #strict}. */
    public RunMode asStrict() {
        return new RunMode(true);
    }
}
