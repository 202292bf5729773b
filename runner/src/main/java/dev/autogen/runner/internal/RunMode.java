package dev.autogen.runner.internal;

import dev.autogen.runner.Resume;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a run.
 *
 * @param isStrict whether an upgrade fails where something unknown is applied, instead of doing nothing
 * @param isSingleTransaction whether all that is run is one transaction
 * @param resume what is known of a statement in doubt; null for nothing
 */
public record RunMode(
        boolean isStrict,
        boolean isSingleTransaction,
        @Nullable Resume resume) {

    /** What is done unless said otherwise. */
    public static final RunMode DEFAULT = new RunMode(false, false, null);

    /** The same, but {@link #isStrict}. */
    public RunMode strict() {
        return new RunMode(true, isSingleTransaction, resume);
    }

    /** The same, but {@link #isSingleTransaction}. */
    public RunMode singleTransaction() {
        return new RunMode(isStrict, true, resume);
    }

    /** The same with {@link #resume}. */
    public RunMode resuming(Resume known) {
        return new RunMode(isStrict, isSingleTransaction, known);
    }
}
