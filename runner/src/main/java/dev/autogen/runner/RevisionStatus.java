package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import org.jspecify.annotations.Nullable;

/**
 * One revision, seen from the code and from the database.
 *
 * @param id of the revision
 * @param title one line for people
 * @param state what there is to say
 * @param script the migration; null where it is unknown
 * @param applied its row in the history; null where it is not applied
 * @param stopped where it is; null unless it failed or is running
 * @param holder who runs it; null unless it is running
 */
public record RevisionStatus(
        String id,
        String title,
        State state,
        @Nullable Script script,
        @Nullable AppliedRevision applied,
        @Nullable Stopped stopped,
        @Nullable LockHolder holder) {

    /**
     * Where a revision is that is on its way.
     *
     * @param direction which way it went
     * @param step the step that is not done, counted from 1
     * @param steps how many there are; 0 where that is not known
     * @param name of the step, or what it does
     */
    public record Stopped(Direction direction, int step, int steps, String name) {}

    /** What there is to say of a revision. */
    public enum State {
        /** Applied, as it is. */
        APPLIED,
        /** Counts as applied, and nothing of it was run: it is not meant for the environment. */
        SKIPPED,
        /** Not applied. */
        PENDING,
        /** Not applied, though something that needs it is. */
        MISSING,
        /** Begun, and not done, while somebody is migrating the database. */
        RUNNING,
        /** Begun, and not done: it failed or was cut off. */
        FAILED,
        /** Applied, and changed since. */
        EDITED,
        /** Applied, but not among the migrations. */
        UNKNOWN
    }
}
