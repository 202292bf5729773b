package dev.autogen.differ.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one line: a kind, a name, flags and {@code key=value}, values between double quotes where they need it. */
final class Line {

    private static final String PLAIN = "._$#:[]()+-";

    private final StringBuilder text;

    Line(String kind, String name) {
        text = new StringBuilder(kind).append(' ').append(quoted(name, PLAIN + ","));
    }

    Line flag(String name, boolean set) {
        if (set) {
            text.append(' ').append(name);
        }
        return this;
    }

    /** A value; left out where it is null. */
    Line value(String key, @Nullable Object value) {
        if (value != null) {
            text.append(' ').append(key).append('=').append(quoted(value.toString(), PLAIN + ","));
        }
        return this;
    }

    /** A value unless it is the one that goes without saying. */
    Line value(String key, Object value, Object usual) {
        return value.equals(usual) ? this : value(key, value);
    }

    /** A list; left out where it is empty. */
    Line list(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            text.append(' ')
                    .append(key)
                    .append('=')
                    .append(values.stream().map(v -> quoted(v, PLAIN)).collect(Collectors.joining(",")));
        }
        return this;
    }

    Line list(String key, String... values) {
        return list(key, List.of(values));
    }

    private static String quoted(String value, String allowed) {
        boolean plain = !value.isEmpty()
                && value.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || allowed.indexOf(c) >= 0);
        return plain ? value : '"' + escaped(value) + '"';
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').appendCodePoint(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> append(out, c);
            }
        });
        return out.toString();
    }

    /** What an editor or a terminal would not show as it is, half characters included, goes by its number. */
    private static void append(StringBuilder out, int codePoint) {
        if (codePoint == ' ' || isShown(codePoint)) {
            out.appendCodePoint(codePoint);
            return;
        }
        for (char c : Character.toChars(codePoint)) {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }

    private static boolean isShown(int codePoint) {
        return !(Character.isISOControl(codePoint) || Character.isSpaceChar(codePoint))
                && switch (Character.getType(codePoint)) {
                    case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
                    default -> true;
                };
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
