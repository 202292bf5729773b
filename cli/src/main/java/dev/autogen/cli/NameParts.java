package dev.autogen.cli;

import dev.autogen.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Names as people type them: parts between dots, in double quotes where they hold a dot or an equals sign. */
final class NameParts {

    private static final String SPECIAL = ".=:\"";

    private NameParts() {}

    /** Parts as {@link #ofSides} reads them. */
    static String spelling(List<String> parts) {
        return parts.stream().map(NameParts::quoted).collect(Collectors.joining("."));
    }

    private static String quoted(String part) {
        return part.isEmpty() || part.chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0)
                ? '"' + part.replace("\"", "\"\"") + '"'
                : part;
    }

    /** Where the first equals sign outside double quotes is; the end of the text where there is none. */
    static int endOfFirstSide(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (c == '=' && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    /** The parts of the names on each side of the equals signs. */
    static List<List<String>> ofSides(String text) {
        List<List<String>> sides = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && text.startsWith("\"\"", i)) {
                part.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != '.' && c != '=') {
                part.append(c);
            } else {
                parts.add(part.toString());
                part.setLength(0);
                if (c == '=') {
                    sides.add(List.copyOf(parts));
                    parts.clear();
                }
            }
        }
        parts.add(part.toString());
        sides.add(List.copyOf(parts));
        return sides;
    }

    /** A table's name, of one part or two. */
    static QualifiedName qualified(List<String> parts, String defaultSchema) {
        return parts.size() == 1
                ? new QualifiedName(defaultSchema, parts.get(0))
                : new QualifiedName(parts.get(0), parts.get(1));
    }
}
