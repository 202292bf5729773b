package dev.autogen.differ.compare;

import dev.autogen.schema.SqlType;
import java.util.Map;
import java.util.Set;

/**
 * From which built-in type to which other one a column changes without {@code USING}: {@code pg_cast} where
 * {@code castcontext} is {@code a} or {@code i}, the same in PostgreSQL 14 to 18, and conversions to strings.
 */
final class AssignmentCasts {

    private static final Set<String> STRINGS = Set.of("text", "character varying", "character");
    private static final Set<String> NUMBERS =
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision");

    private static final Map<String, Set<String>> OTHERS = Map.ofEntries(
            Map.entry("integer", Set.of("money", "oid")),
            Map.entry("bigint", Set.of("money", "oid")),
            Map.entry("smallint", Set.of("oid")),
            Map.entry("numeric", Set.of("money")),
            Map.entry("money", Set.of("numeric")),
            Map.entry("oid", Set.of("integer", "bigint")),
            Map.entry("date", Set.of("timestamp without time zone", "timestamp with time zone")),
            Map.entry("timestamp without time zone", Set.of("date", "time without time zone")),
            Map.entry("timestamp with time zone", Set.of("date", "time without time zone", "time with time zone")),
            Map.entry("time without time zone", Set.of("interval", "time with time zone")),
            Map.entry("time with time zone", Set.of("time without time zone")),
            Map.entry("interval", Set.of("time without time zone")),
            Map.entry("json", Set.of("jsonb")),
            Map.entry("jsonb", Set.of("json")),
            Map.entry("cidr", Set.of("inet")),
            Map.entry("inet", Set.of("cidr")),
            Map.entry("bit", Set.of("bit varying")),
            Map.entry("bit varying", Set.of("bit")));

    private AssignmentCasts() {}

    /** Whether the server converts by itself; length and precision do not matter. */
    static boolean allow(SqlType from, SqlType to) {
        if (!to.array() && isString(to.name())) {
            return true;
        }
        return from.array() == to.array() && allow(from.name(), to.name());
    }

    private static boolean allow(String from, String to) {
        return from.equals(to)
                || isString(to)
                || NUMBERS.contains(from) && NUMBERS.contains(to)
                || OTHERS.getOrDefault(from, Set.of()).contains(to);
    }

    static boolean isString(String name) {
        return STRINGS.contains(name);
    }
}
