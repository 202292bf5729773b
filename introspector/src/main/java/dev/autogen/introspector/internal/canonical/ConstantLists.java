package dev.autogen.introspector.internal.canonical;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists of constants, {@code ARRAY['A'::text, 'B'::text]}, in texts as the server prints them. Each constant bears the type
 * that the column had when the text was first read, and keeps it when the column becomes a {@code bigint} or a {@code text}.
 */
final class ConstantLists {

    private static final String LITERAL = "'[^']*(?:''[^']*)*'";
    private static final String TYPE = "::(?:smallint|integer|bigint|character varying|text)";
    private static final String CONSTANT = "\\(?(?:-?\\d+|" + LITERAL + ")(?:" + TYPE + ")?\\)?(?:" + TYPE + ")?";
    private static final String LIST = "ARRAY\\[" + CONSTANT + "(?:, " + CONSTANT + ")*\\]";

    private static final Pattern LISTS = Pattern.compile(LITERAL + "|\\(" + LIST + "\\)::text\\[\\]|" + LIST);
    private static final Pattern WORDS = Pattern.compile(LITERAL + "|[()]|" + TYPE + "|\\[\\]$");

    private ConstantLists() {}

    /** Whether the texts are equal but for the types of listed constants. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return replaced(LISTS, text, list -> replaced(WORDS, list.group(), word -> ""));
    }

    /** The text with all but literals replaced. */
    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> replacement) {
        return pattern.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group().startsWith("'") ? match.group() : replacement.apply(match)));
    }
}
