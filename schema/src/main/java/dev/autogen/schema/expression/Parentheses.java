package dev.autogen.schema.expression;

/** The parentheses that PostgreSQL, Hibernate or a person puts around a whole expression. */
public final class Parentheses {

    private Parentheses() {}

    /** The text without the pairs that enclose all of it, and without white space around it; else as it is. */
    public static String stripped(String text) {
        String result = text.strip();
        while (enclosed(result)) {
            result = result.substring(1, result.length() - 1).strip();
        }
        return result;
    }

    /**
     * Whether the parenthesis at the beginning is closed at the very end. Doubled quotes need no care, for they end a
     * text and begin one; a backslash is a character like others while {@code standard_conforming_strings} is on.
     */
    private static boolean enclosed(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }
}
