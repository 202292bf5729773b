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
 */
public record RevisionStatus(
        String id,
        String title,
        State state,
        @Nullable Script script,
        @Nullable AppliedRevision applied) {

    /** What there is to say of a revision. */
    public enum State {
        /** Applied, as it is. */
        APPLIED,
        /** Not applied. */
        PENDING,
        /** Not applied, though something that needs it is. */
        MISSING,
        /** Applied, and changed since. */
        EDITED,
        /** Applied, but not among the migrations. */
        UNKNOWN
    }
}
