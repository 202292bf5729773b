package dev.autogen.differ.rename.candidate;

import dev.autogen.differ.compare.TypeSpellings;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import java.util.Map;
import java.util.Set;

/** Types that take each other's values, so that a column may have become one of another type. */
final class TypeFamily {

    private static final String TEXTS = "texts";
    private static final Map<String, Set<String>> FAMILIES = Map.of(
            TEXTS,
            Set.of("character varying", "character", "text"),
            "numbers",
            Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
            "moments",
            Set.of("date", "timestamp without time zone", "timestamp with time zone"),
            "times",
            Set.of("time without time zone", "time with time zone"),
            "documents",
            Set.of("json", "jsonb"),
            "bits",
            Set.of("bit", "bit varying"),
            "addresses",
            Set.of("inet", "cidr"));

    private final Schema before;
    private final Schema after;

    TypeFamily(Schema before, Schema after) {
        this.before = before;
        this.after = after;
    }

    /** Whether a column of the one type may have become one of the other; an enum type is as good as a text. */
    boolean isShared(SqlType from, SqlType to) {
        return from.array() == to.array()
                && (from.name().equals(to.name()) || of(before, from).equals(of(after, to)));
    }

    /** Whether a column of any type may have become one of this type. */
    boolean takesAll(SqlType to) {
        return !to.array() && of(after, to).equals(TEXTS);
    }

    private static String of(Schema own, SqlType type) {
        if (isEnum(own, type)) {
            return TEXTS;
        }
        return FAMILIES.entrySet().stream()
                .filter(family -> family.getValue().contains(type.name()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(type.name());
    }

    private static boolean isEnum(Schema own, SqlType type) {
        var named = new TypeSpellings(own).named(type);
        return own.enums().stream().anyMatch(known -> named.contains(known.name()));
    }
}
