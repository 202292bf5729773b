package dev.autogen.runner;

import java.util.List;

/**
 * Decides whether data may be destroyed. Raw SQL ({@link Operations#execute}) is not guarded.
 *
 * <p>Called by the thread that runs the migrations.
 */
public interface Guard {

    /** Allows nothing. */
    Guard REFUSING = of(Decision.REFUSED);

    /**
     * Decides about what would be lost, before any lock is taken, so it may take its time; never called for nothing.
     *
     * @param losses what {@link #standing} does not cover, in the order in which it would be destroyed
     */
    Decision decide(List<Loss> losses);

    /**
     * What is allowed without being asked. It alone counts for data that appears between the decision and the
     * operation, and for offline scripts.
     */
    Decision standing();

    /** The same answer always. */
    static Guard of(Decision decision) {
        return new Guard() {
            @Override
            public Decision decide(List<Loss> losses) {
                return decision;
            }

            @Override
            public Decision standing() {
                return decision;
            }
        };
    }
}
