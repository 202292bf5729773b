package dev.autogen.runner.internal;

import dev.autogen.runner.Resume;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a run.
 *
 * @param isStrict whether an upgrade fails where something unknown is applied, instead of doing nothing
 * @param isSingleTransaction whether all that is run is one transaction
 * @param resume what is known of a statement in doubt; null for nothing
 * @param isRehearsal whether what is meant for some environments is run as if in one of them
 */
public record RunMode(
        boolean isStrict,
        boolean isSingleTransaction,
        @Nullable Resume resume,
        boolean isRehearsal) {

    /** What is done unless said otherwise. */
    public static final RunMode DEFAULT = new RunMode(false, false, null, false);

    /** The same, but {@link #isStrict}. */
    public RunMode strict() {
        return new RunMode(true, isSingleTransaction, resume, isRehearsal);
    }

    /** The same, but {@link #isSingleTransaction}. */
    public RunMode singleTransaction() {
        return new RunMode(isStrict, true, resume, isRehearsal);
    }

    /** The same with {@link #resume}. */
    public RunMode resuming(Resume known) {
        return new RunMode(isStrict, isSingleTransaction, known, isRehearsal);
    }

    /** The same, but {@link #isRehearsal}. */
    public RunMode rehearsal() {
        return new RunMode(isStrict, isSingleTransaction, resume, true);
    }
}
