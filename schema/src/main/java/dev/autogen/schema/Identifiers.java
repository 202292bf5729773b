package dev.autogen.schema;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * PostgreSQL's rules for identifiers, in one place: folding, the 63-byte cut, and the names that the server generates.
 *
 * <p>Source: "Identifiers and Key Words" in the manual, {@code makeObjectName} in {@code indexcmds.c}.
 */
public final class Identifiers {

    /** The longest identifier, in bytes of UTF-8 ({@code NAMEDATALEN - 1}). */
    public static final int MAX_BYTES = 63;

    private Identifiers() {}

    /** What the server keeps of an unquoted identifier: ASCII letters folded to lower case, cut at 63 bytes. */
    public static String fold(String unquoted) {
        return cut(foldCase(unquoted));
    }

    /** ASCII letters in lower case; others stay, as in any multi-byte encoding ({@code downcase_identifier}). */
    static String foldCase(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded.toString();
    }

    /** The identifier cut at 63 bytes, never inside a character. */
    public static String cut(String identifier) {
        return cut(identifier, MAX_BYTES);
    }

    /** The text cut at a number of bytes of UTF-8, never inside a character. */
    public static String cut(String text, int maxBytes) {
        if (length(text) <= maxBytes) {
            return text;
        }
        int end = 0;
        int bytes = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            bytes += length(Character.toString(codePoint));
            if (bytes > maxBytes) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end);
    }

    /**
     * The name that PostgreSQL gives to an unnamed constraint or index: {@code table_columns_label}, the longer of the
     * first two parts cut byte by byte until the whole fits in 63 bytes. Collisions, for which the server appends a
     * number, are the caller's to resolve.
     *
     * @param columns the columns in order; empty for a primary key or a table check
     * @param label {@code pkey}, {@code key}, {@code fkey}, {@code check}, {@code idx}, {@code seq}
     */
    public static String generated(String table, List<String> columns, String label) {
        String middle = String.join("_", columns);
        int overhead = label.length() + 1 + (middle.isEmpty() ? 0 : 1);
        int available = MAX_BYTES - overhead;
        int first = length(table);
        int second = length(middle);
        while (first + second > available) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        String head = cut(table, first);
        return middle.isEmpty() ? head + "_" + label : head + "_" + cut(middle, second) + "_" + label;
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static void requireIdentifier(String identifier) {
        if (identifier.isEmpty()) {
            throw new IllegalArgumentException("An identifier must not be empty");
        }
        if (identifier.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("An identifier must not contain the character U+0000");
        }
    }
}
