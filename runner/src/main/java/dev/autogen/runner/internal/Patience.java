package dev.autogen.runner.internal;

import java.time.Duration;

/**
 * How long is waited for others.
 *
 * @param lockTimeout how long a statement waits for a lock
 * @param lockAttempts how often a transaction is tried that does not get its locks
 * @param lockWait how long to wait for somebody else who is migrating
 */
public record Patience(Duration lockTimeout, int lockAttempts, Duration lockWait) {

    /** What is used unless said otherwise. */
    public static final Patience DEFAULT = new Patience(Duration.ofSeconds(5), 6, Duration.ofMinutes(5));

    /** Rejects what would never try. */
    public Patience {
        if (lockAttempts < 1) {
            throw new IllegalArgumentException("A migration is tried at least once, not " + lockAttempts + " times");
        }
    }

    /** The same with another {@link #lockTimeout}. */
    public Patience withLockTimeout(Duration timeout) {
        return new Patience(timeout, lockAttempts, lockWait);
    }

    /** The same with other {@link #lockAttempts}. */
    public Patience withLockAttempts(int attempts) {
        return new Patience(lockTimeout, attempts, lockWait);
    }

    /** The same with another {@link #lockWait}. */
    public Patience withLockWait(Duration wait) {
        return new Patience(lockTimeout, lockAttempts, wait);
    }
}
