package dev.autogen.runner.internal.offline;

import dev.autogen.schema.postgres.Literals;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts literals where the {@code ?} of a statement are, as JDBC counts them: not in strings, quoted identifiers, dollar
 * quotes and comments; {@code ??} is an operator's question mark.
 */
public final class Placeholders {

    private final String sql;
    private final StringBuilder out = new StringBuilder();
    private int position;
    private int count;

    private Placeholders(String sql) {
        this.sql = sql;
    }

    /**
     * The statement without placeholders.
     *
     * @throws IllegalArgumentException unless there are as many parameters as placeholders
     */
    static String fill(String sql, List<@Nullable Object> parameters) {
        if (parameters.isEmpty()) {
            return sql;
        }
        return fillPrepared(sql, parameters);
    }

    /** The same for a statement that is always prepared, even without parameters. */
    static String fillPrepared(String sql, List<@Nullable Object> parameters) {
        return new Placeholders(sql).fill(parameters);
    }

    /** How many there are. */
    public static int count(String sql) {
        Placeholders placeholders = new Placeholders(sql);
        placeholders.replace(List.<@Nullable Object>of().iterator());
        return placeholders.count;
    }

    private String fill(List<@Nullable Object> parameters) {
        replace(parameters.iterator());
        if (count != parameters.size()) {
            throw new IllegalArgumentException(
                    "The statement has " + count + " placeholders and " + parameters.size() + " parameters: " + sql);
        }
        return out.toString();
    }

    private void replace(Iterator<@Nullable Object> values) {
        while (position < sql.length()) {
            int end = opaqueEnd();
            if (end > position) {
                copyTo(end);
            } else if (sql.startsWith("??", position)) {
                out.append('?');
                position += 2;
            } else if (sql.charAt(position) == '?') {
                count++;
                out.append(values.hasNext() ? Literals.of(values.next()) : "?");
                position++;
            } else {
                copyTo(position + 1);
            }
        }
    }

    private void copyTo(int end) {
        out.append(sql, position, end);
        position = end;
    }

    /** Where the string, identifier or comment ends that begins here; the position itself if none does. */
    private int opaqueEnd() {
        char c = sql.charAt(position);
        if (c == '\'') {
            return quoteEnd('\'', isEscapeString());
        }
        if (c == '"') {
            return quoteEnd('"', false);
        }
        if (c == '$') {
            return dollarEnd();
        }
        if (sql.startsWith("--", position)) {
            return after(sql.indexOf('\n', position), 1);
        }
        return sql.startsWith("/*", position) ? commentEnd() : position;
    }

    private int after(int found, int length) {
        return found < 0 ? sql.length() : found + length;
    }

    private boolean isEscapeString() {
        boolean prefixed = position > 0 && Character.toLowerCase(sql.charAt(position - 1)) == 'e';
        return prefixed && (position == 1 || !Character.isJavaIdentifierPart(sql.charAt(position - 2)));
    }

    private int quoteEnd(char quote, boolean backslashes) {
        int end = position + 1;
        while (end < sql.length() && sql.charAt(end) != quote) {
            end += backslashes && sql.charAt(end) == '\\' ? 2 : 1;
        }
        return Math.min(end + 1, sql.length());
    }

    private int dollarEnd() {
        int tagEnd = position + 1;
        while (tagEnd < sql.length() && isTagPart(sql.charAt(tagEnd))) {
            tagEnd++;
        }
        boolean tag = tagEnd < sql.length()
                && sql.charAt(tagEnd) == '$'
                && !(position > 0 && Character.isJavaIdentifierPart(sql.charAt(position - 1)));
        if (!tag) {
            return position;
        }
        String delimiter = sql.substring(position, tagEnd + 1);
        return after(sql.indexOf(delimiter, tagEnd + 1), delimiter.length());
    }

    private static boolean isTagPart(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }

    /** Comments nest in PostgreSQL. */
    private int commentEnd() {
        int depth = 0;
        int end = position;
        do {
            if (sql.startsWith("/*", end)) {
                depth++;
                end += 2;
            } else if (sql.startsWith("*/", end)) {
                depth--;
                end += 2;
            } else {
                end++;
            }
        } while (depth > 0 && end < sql.length());
        return Math.min(end, sql.length());
    }
}
