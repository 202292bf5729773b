package dev.autogen.differ.compare;

import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** An expression whose columns have got other names; all that is no name of one stays as it is, spaces included. */
final class RenamedText {

    /** A word and where it stands. */
    private record Word(String text, String identifier, boolean name, int start, int end) {}

    private final String sql;
    private final Map<String, String> tables;
    private final Map<String, String> columns;
    private final List<Word> words = new ArrayList<>();

    RenamedText(String sql, Map<String, String> tables, Map<String, String> columns) {
        this.sql = sql;
        this.tables = tables;
        this.columns = columns;
        Matcher matcher = SqlText.WORD.matcher(sql);
        while (matcher.find()) {
            if (matcher.group("space") == null) {
                words.add(word(matcher));
            }
        }
    }

    private static Word word(Matcher matcher) {
        boolean name = matcher.group("name") != null || matcher.group("quoted") != null;
        return new Word(matcher.group(), name ? SqlText.identifier(matcher) : "", name, matcher.start(), matcher.end());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            text.append(sql, end, word.start()).append(renamed(i));
            end = word.end();
        }
        return text.append(sql.substring(end)).toString();
    }

    private String renamed(int i) {
        Word word = words.get(i);
        if (!word.name()) {
            return word.text();
        }
        String other = isQualifier(i) ? tables.get(word.identifier()) : columnAt(i);
        return other == null ? word.text() : Quoting.identifier(other);
    }

    private boolean isQualifier(int i) {
        return is(i + 1, ".") && tables.containsKey(words.get(i).identifier());
    }

    private @Nullable String columnAt(int i) {
        boolean called = is(i + 1, "(") || is(i + 1, ".");
        boolean type = is(i - 1, "::") || i > 0 && words.get(i - 1).identifier().equals("as");
        boolean part = is(i - 1, ".") && !(i > 1 && isQualifier(i - 2));
        boolean field = is(i - 1, "(") && i > 1 && words.get(i - 2).identifier().equals("extract");
        return called || type || part || field ? null : columns.get(words.get(i).identifier());
    }

    private boolean is(int i, String text) {
        return i >= 0 && i < words.size() && words.get(i).text().equals(text);
    }
}
