package dev.autogen.differ.steps;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a step costs those who use the tables meanwhile.
 *
 * @param locks the strongest lock on each table that it has, as {@code pg_locks} calls it: {@code {orders=RowShareLock}}
 * @param reads the tables that are read in whole
 * @param rewrites the tables that are written anew
 */
record Cost(Map<String, String> locks, List<String> reads, List<String> rewrites) {

    private static final List<String> WEAKEST_FIRST = List.of(
            "AccessShareLock",
            "RowShareLock",
            "RowExclusiveLock",
            "ShareUpdateExclusiveLock",
            "ShareLock",
            "ShareRowExclusiveLock",
            "ExclusiveLock",
            "AccessExclusiveLock");

    Cost {
        locks = new TreeMap<>(locks);
    }

    /** A lock on one table, which is neither read nor written anew. */
    static Cost lock(String table, String lock) {
        return new Cost(Map.of(table, lock), List.of(), List.of());
    }

    Cost andLock(String table, String lock) {
        Map<String, String> more = new TreeMap<>(locks);
        more.put(table, lock);
        return new Cost(more, reads, rewrites);
    }

    Cost reading(String... tables) {
        return new Cost(locks, List.of(tables), rewrites);
    }

    static String stronger(String one, String other) {
        return WEAKEST_FIRST.indexOf(one) > WEAKEST_FIRST.indexOf(other) ? one : other;
    }
}
