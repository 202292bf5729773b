package dev.autogen.runner;

import java.util.Set;

/**
 * What data may be lost. In an environment called {@code prod}, {@code production} or {@code live} only naming the
 * revision counts.
 *
 * @param everything whatever revision destroys it
 * @param revisions only what these revisions destroy; ids, or beginnings of at least four characters
 */
public record Decision(boolean everything, Set<String> revisions) {

    /** Nothing may be lost. */
    public static final Decision REFUSED = new Decision(false, Set.of());

    /** Everything may be lost. */
    public static final Decision ALLOWED = new Decision(true, Set.of());

    private static final int SHORTEST_PREFIX = 4;

    /** Copies the set. */
    public Decision {
        revisions = Set.copyOf(revisions);
    }

    /** What these revisions destroy may be lost. */
    public static Decision allowing(Set<String> revisions) {
        return new Decision(false, revisions);
    }

    /** Whether the revision is named. */
    public boolean names(String revision) {
        for (String named : revisions) {
            if (named.equals(revision) || (named.length() >= SHORTEST_PREFIX && revision.startsWith(named))) {
                return true;
            }
        }
        return false;
    }
}
