package dev.autogen.runner.internal;

import java.util.List;

/**
 * The downgrade of a revision as SQL, kept in the history for the day when its migration is not at hand.
 *
 * @param sql statements for one transaction; what destroys data is preceded by a look
 * @param drops what it destroys
 */
public record KeptDowngrade(String sql, List<Drop> drops) {

    /** Copies the list. */
    public KeptDowngrade {
        drops = List.copyOf(drops);
    }
}
