package dev.autogen.runner.internal.load;

import org.jspecify.annotations.Nullable;

/**
 * Splits Java source into words, strings and punctuation, and skips the rest. Keeps the last Javadoc comment it passed.
 * Enough to read what comes before the body of a class, and to skip a body.
 */
final class JavaScanner {

    /** What a token is; punctuation is one character each. */
    enum Kind {
        WORD,
        STRING,
        PUNCTUATION,
        END
    }

    private final String source;
    private int position;
    private Kind kind = Kind.END;
    private String text = "";
    private @Nullable String javadoc;

    JavaScanner(String source) {
        this.source = source;
    }

    /** Moves to the next token. */
    JavaScanner next() {
        skipBlanksAndComments();
        if (position >= source.length()) {
            kind = Kind.END;
            text = "";
            return this;
        }
        char c = source.charAt(position);
        if (Character.isJavaIdentifierPart(c)) {
            word();
        } else if (source.startsWith("\"\"\"", position)) {
            string("\"\"\"");
        } else if (c == '"' || c == '\'') {
            string(String.valueOf(c));
        } else {
            kind = Kind.PUNCTUATION;
            text = source.substring(position, ++position);
        }
        return this;
    }

    boolean atEnd() {
        return kind == Kind.END;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    /** Whether the token is this word or this character of punctuation. */
    boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }

    /** The token; of a string what is between its quotes, escapes as written. */
    String text() {
        return text;
    }

    /** The line of the token, counted from 1. */
    int line() {
        return 1
                + (int) source.substring(0, position)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** What is between the delimiters of the last Javadoc comment since {@link #forgetJavadoc}; null for none. */
    @Nullable
    String javadoc() {
        return javadoc;
    }

    void forgetJavadoc() {
        javadoc = null;
    }

    /** From an opening bracket to the token after the closing one that belongs to it. */
    void skipBrackets(String open, String close) {
        int depth = 0;
        do {
            depth += is(open) ? 1 : is(close) ? -1 : 0;
        } while (!next().atEnd() && depth > 0);
    }

    private void word() {
        int start = position;
        while (position < source.length() && Character.isJavaIdentifierPart(source.charAt(position))) {
            position++;
        }
        kind = Kind.WORD;
        text = source.substring(start, position);
    }

    private void string(String quote) {
        position += quote.length();
        int start = position;
        while (position < source.length() && !source.startsWith(quote, position)) {
            position += source.charAt(position) == '\\' ? 2 : 1;
        }
        kind = Kind.STRING;
        text = source.substring(start, Math.min(position, source.length()));
        position += quote.length();
    }

    private void skipBlanksAndComments() {
        while (position < source.length()) {
            if (source.startsWith("//", position)) {
                int end = source.indexOf('\n', position);
                position = end < 0 ? source.length() : end;
            } else if (source.startsWith("/*", position)) {
                comment();
            } else if (Character.isWhitespace(source.charAt(position))) {
                position++;
            } else {
                return;
            }
        }
    }

    private void comment() {
        int close = source.indexOf("*/", position + 2);
        int end = close < 0 ? source.length() : close;
        if (source.startsWith("/**", position) && end > position + 2) {
            javadoc = source.substring(position + 3, end);
        }
        position = Math.min(end + 2, source.length());
    }
}
