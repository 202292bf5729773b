package dev.autogen.runner.internal;

/**
 * What was asked of a run.
 *
 * @param isStrict whether an upgrade fails where something unknown is applied, instead of doing nothing
 * @param isSingleTransaction whether all that is run is one transaction
 */
public record RunMode(boolean isStrict, boolean isSingleTransaction) {

    /** What is done unless said otherwise. */
    public static final RunMode DEFAULT = new RunMode(false, false);

    /** The same, but {@link #isStrict}. */
    public RunMode strict() {
        return new RunMode(true, isSingleTransaction);
    }

    /** The same, but {@link #isSingleTransaction}. */
    public RunMode singleTransaction() {
        return new RunMode(isStrict, true);
    }
}
