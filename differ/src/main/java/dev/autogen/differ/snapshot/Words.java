package dev.autogen.differ.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line taken apart. Each value is taken once; {@link #end} complains about what nobody took.
 *
 * <p>Everything here fails with {@link IllegalArgumentException}; which file and line it is, the reader knows.
 */
final class Words {

    private final String kind;
    private final String name;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    Words(String line) {
        List<String> words = split(line, ' ');
        if (words.size() < 2) {
            throw new IllegalArgumentException("a kind and a name are expected");
        }
        kind = words.get(0);
        name = unquoted(words.get(1));
        for (String word : words.subList(2, words.size())) {
            int equals = word.indexOf('=');
            String key = equals < 0 ? word : word.substring(0, equals);
            values.computeIfAbsent(key, k -> new ArrayList<>()).add(equals < 0 ? "" : word.substring(equals + 1));
        }
    }

    String kind() {
        return kind;
    }

    String name() {
        return name;
    }

    boolean flag(String key) {
        return values.remove(key) != null;
    }

    @Nullable
    String optional(String key) {
        List<String> given = values.remove(key);
        if (given == null) {
            return null;
        }
        if (given.size() > 1) {
            throw new IllegalArgumentException(key + " is given twice");
        }
        return unquoted(given.get(0));
    }

    String required(String key) {
        String value = optional(key);
        if (value == null) {
            throw new IllegalArgumentException(key + "= is missing");
        }
        return value;
    }

    long number(String key, long usual) {
        Long number = number(key);
        return number == null ? usual : number;
    }

    @Nullable
    Long number(String key) {
        String value = optional(key);
        return value == null ? null : Long.valueOf(value);
    }

    <E extends Enum<E>> E oneOf(String key, E usual) {
        String value = optional(key);
        if (value == null) {
            return usual;
        }
        for (E constant : usual.getDeclaringClass().getEnumConstants()) {
            if (Spelling.of(constant).equals(value)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(key + "=" + value + " is unknown");
    }

    /** A value that may be given more than once. */
    List<String> all(String key) {
        List<String> given = values.remove(key);
        return given == null ? List.of() : given.stream().map(Words::unquoted).toList();
    }

    /** A list; empty where it is absent. */
    List<String> list(String key) {
        List<List<String>> lists = lists(key);
        if (lists.size() > 1) {
            throw new IllegalArgumentException(key + " is given twice");
        }
        return lists.isEmpty() ? List.of() : lists.get(0);
    }

    /** A list that may be given more than once. */
    List<List<String>> lists(String key) {
        List<String> given = values.remove(key);
        return given == null ? List.of() : given.stream().map(Words::items).toList();
    }

    private static List<String> items(String word) {
        return split(word, ',').stream().map(Words::unquoted).toList();
    }

    /** All has been taken. */
    void end() {
        if (!values.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + String.join(", ", values.keySet()));
        }
    }

    /** Splits outside double quotes. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == separator && !inside) {
                parts.add(part.toString());
                part.setLength(0);
                continue;
            }
            if (c == '"') {
                inside = !inside;
            }
            part.append(c);
            if (c == '\\' && inside && i + 1 < text.length()) {
                part.append(text.charAt(++i));
            }
        }
        if (inside) {
            throw new IllegalArgumentException("a double quote is not closed");
        }
        parts.add(part.toString());
        return parts;
    }

    private static String unquoted(String word) {
        if (!word.startsWith("\"")) {
            if (word.isEmpty() || word.indexOf('"') >= 0) {
                throw new IllegalArgumentException("a value is expected, not <" + word + ">");
            }
            return word;
        }
        if (word.length() < 2 || !word.endsWith("\"")) {
            throw new IllegalArgumentException("not a quoted value: " + word);
        }
        return Escapes.resolve(word.substring(1, word.length() - 1));
    }
}
