package dev.autogen.schema.expression;

/**
 * Follows the text of an expression character by character without understanding it: only quotes and parentheses count.
 *
 * <p>Doubled quotes need no care, for they end a text and begin one; a backslash is a character like others while {@code
 * standard_conforming_strings} is on. Dollar quotes and comments are not known. Not safe for threads.
 */
public final class Nesting {

    private int depth;
    private char quote;

    /** How many parentheses a text leaves open; negative where it closes more than it opens. */
    public static int depthOf(String text) {
        Nesting nesting = new Nesting();
        text.chars().forEach(c -> nesting.take((char) c));
        return nesting.depth;
    }

    /** Goes on by one character. */
    public void take(char c) {
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

    /** Whether all that was opened is closed: parentheses and quotes. */
    public boolean isOutside() {
        return depth == 0 && quote == 0;
    }
}
