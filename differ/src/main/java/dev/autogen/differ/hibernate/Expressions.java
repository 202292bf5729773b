package dev.autogen.differ.hibernate;

/** Looks at SQL expressions without understanding them: only quotes and parentheses count. */
final class Expressions {

    private Expressions() {}

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
}
