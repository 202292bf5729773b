package dev.autogen.differ.hibernate;

/** Cuts SQL expressions without understanding them: only quotes and parentheses count. */
final class Expressions {

    private Expressions() {}

    /** The text without parentheses that enclose all of it. */
    static String bare(String sql) {
        String text = sql.strip();
        while (text.startsWith("(") && closingOfFirst(text) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** How many parentheses the text leaves open; negative where it closes more than it opens. */
    static int depth(String sql) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
        }
        return depth;
    }

    private static int closingOfFirst(String text) {
        for (int end = 1; end <= text.length(); end++) {
            if (text.charAt(end - 1) == ')' && depth(text.substring(0, end)) == 0) {
                return end - 1;
            }
        }
        return -1;
    }
}
