package dev.autogen.differ.snapshot;

/** What stands behind a backslash. */
final class Escapes {

    private Escapes() {}

    /**
     * The text that is meant.
     *
     * @throws IllegalArgumentException for an escape that nobody writes
     */
    static String resolve(String text) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (i == text.length()) {
                throw new IllegalArgumentException("a backslash stands at the end");
            }
            char escape = text.charAt(i++);
            if (escape == 'u') {
                out.append(character(text, i));
                i += 4;
            } else {
                out.append(simple(escape));
            }
        }
        return out.toString();
    }

    private static char simple(char escape) {
        return switch (escape) {
            case '"', '\\' -> escape;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new IllegalArgumentException("unknown escape \\" + escape);
        };
    }

    private static char character(String text, int start) {
        if (start + 4 > text.length()) {
            throw new IllegalArgumentException("\\u needs four digits");
        }
        return (char) Integer.parseInt(text.substring(start, start + 4), 16);
    }
}
