package dev.autogen.differ.compare;

import dev.autogen.schema.SqlType;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A default that is one string: {@code 'new'}, {@code 'new'::mood}.
 *
 * @param text the string
 * @param type what it is read as, without a length; empty where nothing is said
 */
record Literal(String text, String type) {

    private static final Pattern STRING = Pattern.compile("'((?:[^'\\\\]|'')*)'(?:::([^'():]+))?");
    private static final Set<String> TEXTS = Set.of("text", "character varying");

    /** Reads an expression; empty where it is not certain to be one. */
    static Optional<Literal> of(String expression) {
        Matcher matcher = STRING.matcher(expression.strip());
        return matcher.matches()
                ? Optional.of(new Literal(
                        matcher.group(1).replace("''", "'"), matcher.group(2) == null ? "" : matcher.group(2)))
                : Optional.empty();
    }

    /**
     * Whether both are the same string for a column that holds strings. Which string type a default was first given as
     * stays in its text when the column's type changes, and means nothing.
     */
    static boolean sameString(String one, String other, SqlType column) {
        if (column.array() || !TEXTS.contains(column.name())) {
            return false;
        }
        Optional<Literal> first = of(one).filter(Literal::isText);
        Optional<Literal> second = of(other).filter(Literal::isText);
        return first.isPresent() && second.isPresent() && first.get().text.equals(second.get().text);
    }

    private boolean isText() {
        return type.isEmpty() || TEXTS.contains(type);
    }
}
