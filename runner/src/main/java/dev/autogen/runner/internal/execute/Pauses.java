package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AutogenException;

/** Rests that can be interrupted. */
final class Pauses {

    private Pauses() {}

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AutogenException("interrupted", "Interrupted while resting between two attempts or batches", e);
        }
    }
}
