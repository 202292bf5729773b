package dev.autogen.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Foreign text made safe for comments. Java reads {@code \}{@code u000a} as a line end even in a comment, and Javadoc
 * has HTML and tags; none of that may begin in a message or a name.
 */
final class CommentText {

    private static final Pattern TAME = Pattern.compile("[^{}\\\\*\\p{Cntrl}\\p{Cf}\\p{Cs}]+");
    private static final Pattern WORD_END = Pattern.compile("(?<!\\{@code) ");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern BACKSLASHES_BEFORE_U = Pattern.compile("(\\\\+)(?=u)");

    private CommentText() {}

    /** Text of one line as Javadoc that shows just that text. */
    static String javadoc(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.append(javadoc(c)));
        return out.toString().replace("*/", "*&#47;").strip();
    }

    private static String javadoc(int c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@', '{', '}', '\\' -> "&#" + c + ";";
            default ->
                switch (Character.getType(c)) {
                    case Character.CONTROL -> " ";
                    case Character.FORMAT -> String.format(Locale.ROOT, "&#x%x;", c);
                    case Character.SURROGATE -> "\ufffd";
                    default -> Character.toString(c);
                };
        };
    }

    /** A piece of code of one line, in Javadoc. */
    static String javadocCode(String code) {
        return TAME.matcher(code).matches() ? "{@code " + code + "}" : "<code>" + javadoc(code) + "</code>";
    }

    /** Text as the lines of {@code //} comments that stand that many columns from the left. */
    static List<String> lines(String text, int indent) {
        return LINE_END.splitAsStream(text)
                .map(line -> line.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " "))
                .map(line -> BACKSLASHES_BEFORE_U.matcher(line).replaceAll("$1$1"))
                .flatMap(line -> wrap(line, "", Sentence.COLUMNS - indent - "// ".length()).stream())
                .toList();
    }

    /** Javadoc of one line, wrapped between words; following lines begin with {@code indent}. */
    static List<String> wrapJavadoc(String javadoc, String indent) {
        return wrap(javadoc, indent, Sentence.COLUMNS - " * ".length());
    }

    private static List<String> wrap(String text, String indent, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        String separator = "";
        for (String word : WORD_END.split(text, -1)) {
            if (!line.toString().isBlank() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                separator = "";
            }
            line.append(separator).append(word);
            separator = " ";
        }
        lines.add(line.toString());
        return lines;
    }
}
