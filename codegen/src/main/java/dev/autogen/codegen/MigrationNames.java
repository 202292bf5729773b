package dev.autogen.codegen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Names of new migrations. */
public final class MigrationNames {

    private static final int SLUG_LENGTH = 40;
    private static final String NOTHING_LEFT = "migration";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Latin letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    private MigrationNames() {}

    /** A new revision id: 12 hexadecimal digits. */
    public static String revisionId(RandomGenerator random) {
        return String.format(Locale.ROOT, "%012x", random.nextLong() >>> 16);
    }

    /**
     * What is left of a message in lower-case ASCII letters, digits and underscores: accents are dropped, everything
     * else separates words; at most 40 characters, cut between words where there is more than one;
     * {@code migration} where nothing is left.
     */
    public static String slug(String message) {
        String plain = message.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String ascii =
                MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        String words = OTHERS.matcher(ascii.toLowerCase(Locale.ROOT)).replaceAll("_");
        String slug = cut(words.replaceAll("^_|_$", ""));
        return slug.isEmpty() ? NOTHING_LEFT : slug;
    }

    private static String cut(String words) {
        if (words.length() <= SLUG_LENGTH) {
            return words;
        }
        int end = words.lastIndexOf('_', SLUG_LENGTH);
        return words.substring(0, end > 0 ? end : SLUG_LENGTH);
    }
}
