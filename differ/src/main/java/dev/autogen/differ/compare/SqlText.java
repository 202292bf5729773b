package dev.autogen.differ.compare;

import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An SQL expression as words: cheap enough to spare most questions to a server, and no parser. Two texts whose words are
 * equal mean the same; the other way round nothing is known.
 */
final class SqlText {

    private static final Pattern WORD = Pattern.compile(
            "(?<space>\\s+)"
                    + "|(?<escaped>[eE]'(?:[^'\\\\]|''|\\\\.)*')"
                    + "|(?<literal>'(?:[^']|'')*')"
                    + "|(?<quoted>\"(?:[^\"]|\"\")+\")"
                    + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*)"
                    + "|(?<number>\\d[\\p{L}\\p{N}_.]*)"
                    + "|(?<operator>::|[-+*/<>=~!@#%^&|`?]+)"
                    + "|(?<other>.)",
            Pattern.DOTALL);

    private final List<String> words;

    private SqlText(List<String> words) {
        this.words = words;
    }

    static SqlText of(String sql) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("operator") != null && isComment(matcher.group())
                    || matcher.group("other") != null && matcher.group().equals("$")) {
                return new SqlText(List.of(sql.strip()));
            }
            if (matcher.group("space") == null) {
                words.add(word(matcher));
            }
        }
        return new SqlText(words.isEmpty() ? List.of(sql) : withoutOuterParentheses(words));
    }

    private static boolean isComment(String operator) {
        return operator.contains("--") || operator.contains("/*");
    }

    private static String word(Matcher matcher) {
        if (matcher.group("name") != null) {
            return matcher.group().toLowerCase(Locale.ROOT);
        }
        String quoted = matcher.group("quoted");
        return quoted == null
                ? matcher.group()
                : Quoting.identifier(quoted.substring(1, quoted.length() - 1).replace("\"\"", "\""));
    }

    private static List<String> withoutOuterParentheses(List<String> words) {
        List<String> inner = words;
        while (inner.size() > 2 && inner.get(0).equals("(") && closing(inner) == inner.size() - 1) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return List.copyOf(inner);
    }

    /** The position of the parenthesis that closes the first one; -1 for none. */
    private static int closing(List<String> words) {
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("(")) {
                depth++;
            } else if (words.get(i).equals(")") && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    boolean sameWords(SqlText other) {
        return words.equals(other.words);
    }

    /** Whether it takes the next value of a sequence, as the default of a serial column does. */
    boolean isNextValue() {
        return words.size() > 2
                && words.get(0).equals("nextval")
                && words.get(1).equals("(");
    }

    /** Whether it is NULL, of whatever type: as a default, none at all. */
    boolean isNull() {
        return words.get(0).equals("null") && (words.size() == 1 || words.get(1).equals("::"));
    }

    /** Those of the given columns that it may refer to. */
    Set<String> mentioned(Set<String> columns) {
        Set<String> mentioned = new TreeSet<>();
        for (String column : columns) {
            if (words.contains(Quoting.identifier(column))) {
                mentioned.add(column);
            }
        }
        if (words.size() == 1 && mentioned.isEmpty()) {
            columns.stream().filter(c -> words.get(0).contains(c)).forEach(mentioned::add);
        }
        return mentioned;
    }

    /** As {@link #mentioned}, without names of types after {@code ::}, which casts of the server bring in. */
    Set<String> referredTo(Set<String> columns) {
        List<String> outsideCasts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (i == 0 || !words.get(i - 1).equals("::")) {
                outsideCasts.add(words.get(i));
            }
        }
        return new SqlText(outsideCasts).mentioned(columns);
    }
}
