package dev.autogen.differ.compare;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A default that is one string, whatever type it is read as: {@code 'new'}, {@code 'new'::mood}. */
final class Literal {

    private static final Pattern STRING = Pattern.compile("'((?:[^'\\\\]|'')*)'(?:::[^'():]+(?:\\(\\d+\\))?)?");

    private Literal() {}

    /** The text of the string; empty where it is not certain. */
    static Optional<String> text(String expression) {
        Matcher matcher = STRING.matcher(expression.strip());
        return matcher.matches() ? Optional.of(matcher.group(1).replace("''", "'")) : Optional.empty();
    }
}
