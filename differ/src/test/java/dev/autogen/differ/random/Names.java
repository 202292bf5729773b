package dev.autogen.differ.random;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names from small pools, so that two schemas clash as often as possible; each pool has one that must be quoted, one
 * that has everything that needs escaping somewhere, and one as long as can be.
 */
final class Names {

    static final String PUBLIC = "public";

    /** A column that each table begins with. */
    static final String ID = "id";

    private static final String HOSTILE = "'\" \\ $1 ? */ {}";
    private static final List<String> SCHEMAS = List.of(PUBLIC, "crm", "Odd " + HOSTILE);
    private static final List<String> TABLES =
            List.of("users", "orders", "order", "Table " + HOSTILE, "電話".repeat(10) + "t");
    private static final List<String> COLUMNS =
            List.of("alpha", "beta", "gamma", "user", "Select", "Column " + HOSTILE, "é".repeat(31) + "c");
    private static final List<String> PARTS = List.of("p1", "p2", "p3", "Part " + HOSTILE, "p".repeat(63));
    private static final List<String> SEQUENCES = List.of("s1", "s2", "Sequence " + HOSTILE);
    private static final List<String> ENUMS = List.of("mood", "Mood " + HOSTILE);
    private static final List<String> COMPOSITES = List.of("address", "Address " + HOSTILE);

    /** Labels of enum types, and values for comments. */
    static final List<String> LABELS = List.of("a", "b", "it's", "d e", "\\ $1 */", "電".repeat(21));

    private Names() {}

    /** The columns that a text of these schemas speaks of, there or not. */
    static List<String> columnsIn(String text) {
        return Stream.concat(Stream.of(ID), COLUMNS.stream())
                .filter(name -> Pattern.compile("(?<!\\w)" + Pattern.quote(Quoting.identifier(name)) + "(?!\\w)")
                        .matcher(text)
                        .find())
                .toList();
    }

    static String schema(Choices choices) {
        return choices.pick(SCHEMAS);
    }

    static QualifiedName table(Choices choices) {
        return qualified(choices, TABLES);
    }

    static String column(Choices choices) {
        return choices.pick(COLUMNS);
    }

    static String part(Choices choices) {
        return choices.pick(PARTS);
    }

    static QualifiedName sequence(Choices choices) {
        return qualified(choices, SEQUENCES);
    }

    static QualifiedName enumType(Choices choices) {
        return qualified(choices, ENUMS);
    }

    static QualifiedName compositeType(Choices choices) {
        return qualified(choices, COMPOSITES);
    }

    private static QualifiedName qualified(Choices choices, List<String> names) {
        String name = choices.pick(names);
        return QualifiedName.of(schema(choices), name);
    }
}
