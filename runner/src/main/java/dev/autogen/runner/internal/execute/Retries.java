package dev.autogen.runner.internal.execute;

import dev.autogen.runner.Blocker;
import dev.autogen.runner.Listener;
import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Patience;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tries again what did not get its locks: {@code lock_timeout} ends the waiting, the transaction is rolled back, so that
 * whoever queued behind it goes on, and is tried again after a while.
 */
final class Retries {

    /** lock_not_available, deadlock_detected. */
    private static final Set<String> CONTENTION = Set.of("55P03", "40P01");

    /** The first pause is a fifth of the time that was waited for the lock, the longest one six times that time. */
    private static final int FIRST_PAUSE = 5;

    private static final int LONGEST_PAUSE = 6;
    private static final int DOUBLINGS = 10;

    /** How often it is looked who blocks, while a lock is waited for. */
    private static final int LOOKS = 10;

    private final Session session;
    private final Patience patience;
    private final Listener listener;

    Retries(Session session, Patience patience, Listener listener) {
        this.session = session;
        this.patience = patience;
        this.listener = listener;
    }

    /**
     * Makes an attempt, and others while it fails for want of a lock.
     *
     * @param attempt leaves nothing behind when it fails
     * @throws MigrationFailedException as the last attempt did, with the names of those who block it
     */
    void run(Script script, Runnable attempt) {
        for (int number = 1; ; number++) {
            boolean last = number == patience.lockAttempts();
            Outcome outcome = last || number > 1 ? watched(attempt) : once(attempt);
            if (outcome.failure == null) {
                return;
            }
            if (last) {
                throw outcome.failure.adding(surrender(number, outcome.blockers));
            }
            Duration pause = pause(number);
            listener.retrying(script, number, patience.lockAttempts(), pause, outcome.blockers);
            Pauses.sleep(pause.toMillis());
        }
    }

    /** What came of an attempt; there is no failure where it succeeded. */
    private record Outcome(@Nullable MigrationFailedException failure, List<Blocker> blockers) {}

    private Outcome once(Runnable attempt) {
        try {
            attempt.run();
            return new Outcome(null, List.of());
        } catch (MigrationFailedException e) {
            if (!(e.getCause() instanceof SQLException cause)
                    || !CONTENTION.contains(String.valueOf(cause.getSQLState()))) {
                throw e;
            }
            return new Outcome(e, List.of());
        }
    }

    private Outcome watched(Runnable attempt) {
        Duration look = patience.lockTimeout().dividedBy(LOOKS);
        try (BlockerWatch watch = session.watchBlockers(look)) {
            MigrationFailedException failure = once(attempt).failure;
            return new Outcome(failure, watch.blockers());
        }
    }

    private static String surrender(int attempts, List<Blocker> blockers) {
        String tried = attempts == 1 ? "" : "It was tried " + attempts + " times. ";
        return blockers.isEmpty()
                ? tried + "Who holds the lock is not known."
                : tried + "It was blocked by "
                        + blockers.stream().map(Blocker::describe).collect(Collectors.joining("\nand by ")) + ".";
    }

    private Duration pause(int number) {
        Duration timeout = patience.lockTimeout();
        Duration longest = timeout.multipliedBy(LONGEST_PAUSE);
        Duration doubled = timeout.dividedBy(FIRST_PAUSE).multipliedBy(1L << Math.min(number - 1, DOUBLINGS));
        long most = Math.max(1, (doubled.compareTo(longest) < 0 ? doubled : longest).toMillis());
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }
}
