package dev.autogen.differ.compare;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An SQL expression as words: cheap enough to spare most questions to a server, and no parser. Two texts whose words are
 * equal mean the same; the other way round nothing is known.
 */
final class SqlText {

    static final Pattern WORD = Pattern.compile(
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
    private final boolean apart;

    /** {@code apart}: false for a text that is one word, because to take it apart would be to parse it. */
    private SqlText(List<String> words, boolean apart) {
        this.words = words;
        this.apart = apart;
    }

    static SqlText of(String sql) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("operator") != null && isComment(matcher.group())
                    || matcher.group("other") != null && matcher.group().equals("$")) {
                return new SqlText(List.of(sql.strip()), false);
            }
            if (matcher.group("space") == null) {
                words.add(word(matcher));
            }
        }
        return words.isEmpty() ? new SqlText(List.of(sql), false) : new SqlText(withoutOuterParentheses(words), true);
    }

    private static boolean isComment(String operator) {
        return operator.contains("--") || operator.contains("/*");
    }

    private static String word(Matcher matcher) {
        if (matcher.group("name") != null) {
            return matcher.group().toLowerCase(Locale.ROOT);
        }
        String quoted = matcher.group("quoted");
        return quoted == null ? matcher.group() : Quoting.identifier(identifier(matcher));
    }

    /** What a name of the text means, as the catalog would hold it. */
    static String identifier(Matcher name) {
        String quoted = name.group("quoted");
        return quoted == null
                ? Identifiers.fold(name.group())
                : quoted.substring(1, quoted.length() - 1).replace("\"\"", "\"");
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
        return mentioned(columns, false);
    }

    /** As {@link #mentioned}, without names of types after {@code ::}, which casts of the server bring in. */
    Set<String> referredTo(Set<String> columns) {
        return mentioned(columns, true);
    }

    private Set<String> mentioned(Set<String> columns, boolean outsideCasts) {
        if (!apart) {
            return columns.stream().filter(words.get(0)::contains).collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> mentioned = new TreeSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean quoted = word.startsWith("\"");
            String name = quoted ? word.substring(1, word.length() - 1).replace("\"\"", "\"") : word;
            boolean type = outsideCasts && i > 0 && words.get(i - 1).equals("::");
            if (!type && columns.contains(name) && Quoting.identifier(name).equals(word)) {
                mentioned.add(name);
            }
        }
        return mentioned;
    }
}
