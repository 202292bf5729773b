package dev.autogen.cli.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the semicolon that ends a statement: none in a quotation, between parentheses, or in the body of a routine that
 * is written in SQL ({@code BEGIN ATOMIC ... END}).
 */
final class StatementEnd {

    private static final Pattern DOLLAR = Pattern.compile("\\$(?:[\\p{L}_][\\p{L}\\p{N}_]*)?\\$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private static final Pattern ROUTINE = Pattern.compile("create (or replace )?(function|procedure)\\b");

    /** {@code create or replace function}. */
    private static final int WORDS_THAT_TELL = 4;

    private final String sql;
    private final List<String> firstWords = new ArrayList<>();
    private int parentheses;
    private int blocks;

    StatementEnd(String sql) {
        this.sql = sql;
    }

    /** The place after the semicolon, or the end of the text. */
    int after(int start) {
        int position = start;
        while (position < sql.length()) {
            char c = sql.charAt(position);
            if (c == ';' && parentheses <= 0 && blocks == 0) {
                return position + 1;
            }
            position = afterToken(position, c);
        }
        return sql.length();
    }

    private int afterToken(int position, char c) {
        int comment = Comments.after(sql, position);
        if (comment > position) {
            return comment;
        }
        if (c == '\'' || c == '"') {
            return afterQuoted(position, c, false);
        }
        if (c == '$') {
            return afterDollar(position);
        }
        parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
        Matcher word = WORD.matcher(sql).region(position, sql.length());
        return word.lookingAt() ? afterWord(word) : position + 1;
    }

    private int afterWord(Matcher matcher) {
        String word = matcher.group().toLowerCase(Locale.ROOT);
        int end = matcher.end();
        if (word.equals("e") && end < sql.length() && sql.charAt(end) == '\'') {
            return afterQuoted(end, '\'', true);
        }
        if (firstWords.size() < WORDS_THAT_TELL) {
            firstWords.add(word);
        }
        if (isRoutine() && parentheses <= 0) {
            block(word);
        }
        return end;
    }

    private boolean isRoutine() {
        return ROUTINE.matcher(String.join(" ", firstWords)).lookingAt();
    }

    private void block(String word) {
        if (word.equals("begin") || word.equals("case") && blocks > 0) {
            blocks++;
        } else if (word.equals("end") && blocks > 0) {
            blocks--;
        }
    }

    private int afterQuoted(int start, char quote, boolean escapes) {
        for (int position = start + 1; position < sql.length(); position++) {
            char c = sql.charAt(position);
            if (c == '\\' && escapes) {
                position++;
            } else if (c == quote) {
                return position + 1;
            }
        }
        return sql.length();
    }

    private int afterDollar(int start) {
        Matcher tag = DOLLAR.matcher(sql).region(start, sql.length());
        if (!tag.lookingAt()) {
            return start + 1;
        }
        int end = sql.indexOf(tag.group(), tag.end());
        return end < 0 ? sql.length() : end + tag.group().length();
    }
}
