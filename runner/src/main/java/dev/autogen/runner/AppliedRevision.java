package dev.autogen.runner;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the history table.
 *
 * @param revision id
 * @param description its title when it was applied
 * @param checksum of what it did then; null where it is not known
 * @param origin how it came to count as applied
 * @param state how far it came
 * @param appliedAt when; while it is on its way, when it began
 * @param appliedBy the database role
 * @param duration how long it took; zero where nothing was run
 * @param revertedAt when it was taken back; null while it counts as applied
 * @param down ids of the revisions right before it; null where they were not kept
 * @param dependsOn ids of the other revisions that it needs; null where they were not kept
 * @param downgrade the SQL that takes it back where its migration is not at hand; null where none was kept
 * @param journal the steps it has come to; empty unless it is on its way
 */
public record AppliedRevision(
        String revision,
        String description,
        @Nullable String checksum,
        Origin origin,
        State state,
        Instant appliedAt,
        String appliedBy,
        Duration duration,
        @Nullable Instant revertedAt,
        @Nullable List<String> down,
        @Nullable List<String> dependsOn,
        @Nullable String downgrade,
        List<JournaledStep> journal) {

    /** Copies the lists. */
    public AppliedRevision {
        down = down == null ? null : List.copyOf(down);
        dependsOn = dependsOn == null ? null : List.copyOf(dependsOn);
        journal = List.copyOf(journal);
    }

    /** How far a revision came. */
    public enum State {
        /** Its upgrade has done some of its steps; it does not count as applied. */
        APPLYING,
        /** Applied. */
        APPLIED,
        /** Its downgrade has done some of its steps; it still counts as applied. */
        REVERTING,
        /** Taken back. */
        REVERTED
    }

    /** Whether it was cut off, or is being run right now. */
    public boolean isOnItsWay() {
        return state == State.APPLYING || state == State.REVERTING;
    }

    /** How a revision came to count as applied. */
    public enum Origin {
        /** Its upgrade was run. */
        APPLIED,
        /** It was declared to be applied. */
        STAMPED,
        /** It describes what was there before the first migration. */
        BASELINE,
        /** Nothing of it was run, since it is not meant for the environment; nothing of it is ever taken back. */
        SKIPPED
    }
}
