package dev.autogen.cli.config;

import java.util.function.UnaryOperator;

/** Replaces <code>${...}</code> in a text, the inner ones first. */
final class Placeholders {

    private Placeholders() {}

    /** The text with each placeholder's body replaced by what {@code lookup} makes of it. */
    static String expand(String text, UnaryOperator<String> lookup) {
        int start = text.indexOf("${");
        if (start < 0) {
            return text;
        }
        int end = closing(text, start + 2);
        if (end < 0) {
            return text;
        }
        String body = expand(text.substring(start + 2, end), lookup);
        return text.substring(0, start) + lookup.apply(body) + expand(text.substring(end + 1), lookup);
    }

    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("${", i)) {
                depth++;
            } else if (text.charAt(i) == '}' && depth-- == 0) {
                return i;
            }
        }
        return -1;
    }
}
