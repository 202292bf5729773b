package dev.autogen.runner.internal.load;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one line that says what a migration is about. */
final class Titles {

    private static final Map<String, String> ENTITIES =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

    private Titles() {}

    /** The first line of a Javadoc comment with its HTML entities resolved; empty where there is none. */
    static String ofJavadoc(@Nullable String comment) {
        if (comment == null) {
            return "";
        }
        for (String line : comment.split("\n", -1)) {
            String text = line.strip();
            while (text.startsWith("*")) {
                text = text.substring(1).strip();
            }
            if (!text.isEmpty()) {
                return text.indexOf('&') < 0 ? text : resolveEntities(text);
            }
        }
        return "";
    }

    /** {@code add phone} for {@code V20261121_0200_add_phone}; empty where the name is made otherwise. */
    static String ofClass(String simpleName) {
        int start = 0;
        if (simpleName.startsWith("V")) {
            start = 1;
            while (start < simpleName.length() && isDigitOrLine(simpleName.charAt(start))) {
                start++;
            }
        }
        return start < 2
                ? simpleName
                : simpleName.substring(start).replace('_', ' ').strip();
    }

    private static boolean isDigitOrLine(char c) {
        return (c >= '0' && c <= '9') || c == '_';
    }

    private static String resolveEntities(String text) {
        Matcher matcher =
                Pattern.compile("&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]+);").matcher(text);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String entity, String written) {
        if (!entity.startsWith("#")) {
            return ENTITIES.getOrDefault(entity, written);
        }
        boolean hexadecimal = entity.charAt(1) == 'x';
        int codePoint = Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : written;
    }
}
