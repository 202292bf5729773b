package dev.autogen.differ.rename.candidate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two names are: by their letters, or by the words that they share. */
final class NameLikeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private NameLikeness() {}

    /** From 0, nothing in common, to 1, the same. */
    static double of(String one, String other) {
        return Math.max(byLetters(folded(one), folded(other)), byWords(one, other));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static double byWords(String one, String other) {
        Set<String> common = words(one);
        Set<String> all = new HashSet<>(common);
        all.addAll(words(other));
        common.retainAll(words(other));
        return all.isEmpty() ? 0 : (double) common.size() / all.size();
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        Arrays.stream(BETWEEN_WORDS.split(name, 0))
                .filter(word -> !word.isEmpty())
                .forEach(word -> words.add(folded(word)));
        return words;
    }

    private static double byLetters(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) distance(one, other) / longer;
    }

    /** Levenshtein's: letters to add, to leave out or to change. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
