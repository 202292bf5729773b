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

    /** Whether the parenthesis at the beginning is closed at the very end. */
    private static boolean enclosed(String text) {
        if (!text.startsWith("(") || !text.endsWith(")")) {
            return false;
        }
        Nesting nesting = new Nesting();
        int end = 0;
        do {
            nesting.take(text.charAt(end++));
        } while (end < text.length() && !nesting.isOutside());
        return end == text.length() && nesting.isOutside();
    }
}
