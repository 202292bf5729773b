package dev.autogen.differ.filter;

import dev.autogen.schema.Identifiers;
import java.util.ArrayList;
import java.util.List;

/**
 * Patterns as they are written: identifiers with wildcards, joined by dots, as in {@code psql}'s {@code \d}. Outside of
 * double quotes letters are folded to lower case and {@code *} and {@code ?} are wildcards.
 */
final class PatternText {

    private final List<NamePattern> names = new ArrayList<>();
    private final List<Integer> name = new ArrayList<>();
    private boolean quoted;

    private PatternText() {}

    /** Cuts a list at its commas, but for those between double quotes; leaves out what is blank. */
    static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        boolean inQuotes = false;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',' && !inQuotes) {
                items.add(list.substring(start, i).strip());
                start = i + 1;
            } else if (list.charAt(i) == '"') {
                inQuotes = !inQuotes;
            }
        }
        items.removeIf(String::isEmpty);
        return items;
    }

    /**
     * The names of a pattern.
     *
     * @throws IllegalArgumentException with what is wrong and what to write instead
     */
    static List<NamePattern> names(String pattern) {
        PatternText text = new PatternText();
        int[] characters = pattern.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean doubled = text.quoted && i + 1 < characters.length && characters[i + 1] == '"';
            if (characters[i] == '"' && doubled) {
                i++;
                text.name.add((int) '"');
            } else {
                text.take(characters[i]);
            }
        }
        if (text.quoted) {
            throw new IllegalArgumentException("has a double quote that is not closed");
        }
        text.endName();
        return text.names;
    }

    private void take(int character) {
        if (character == '"') {
            quoted = !quoted;
        } else if (quoted) {
            name.add(character);
        } else if (character == '.') {
            endName();
        } else {
            name.add(unquoted(character));
        }
    }

    private static int unquoted(int character) {
        if (character == '*') {
            return NamePattern.ANY;
        }
        if (character == '?') {
            return NamePattern.ONE;
        }
        String text = Character.toString(character);
        if (!isPlain(character)) {
            throw new IllegalArgumentException("has " + text + " in a name; write * for any text, ? for one character,"
                    + " and put other names between double quotes");
        }
        return Identifiers.fold(text).codePointAt(0);
    }

    private static boolean isPlain(int character) {
        return Character.isLetterOrDigit(character) || character == '_' || character == '$';
    }

    private void endName() {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("lacks a name");
        }
        names.add(new NamePattern(name));
        name.clear();
    }

    /** An identifier as a pattern that matches nothing else. */
    static String exactly(String identifier) {
        boolean plain = identifier.codePoints().allMatch(PatternText::isPlain)
                && Identifiers.fold(identifier).equals(identifier);
        return plain ? identifier : '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
