package dev.autogen.differ.hibernate;

import dev.autogen.schema.expression.Nesting;
import dev.autogen.schema.expression.Parentheses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@code columnDefinition}, taken apart: people put more into it than a type.
 *
 * <p>{@code varchar(20) not null default 'x'} has the type {@code varchar(20)}, no NULL, and the default {@code 'x'}.
 * What Hibernate renders itself is a type and nothing else.
 *
 * @param type the words before the first clause
 * @param notNull whether {@code not null} or {@code primary key} is among the clauses
 * @param defaultExpression SQL text, or null
 * @param generatedAs SQL text without the outer parentheses, or null
 * @param identity {@code always} or {@code by default}, or null
 * @param collation as it is written, or null
 * @param checks SQL text of checks, without the outer parentheses
 * @param rest clauses that belong to no column of the model, such as {@code unique}; empty for none
 */
record ColumnDefinition(
        String type,
        boolean notNull,
        @Nullable String defaultExpression,
        @Nullable String generatedAs,
        @Nullable String identity,
        @Nullable String collation,
        List<String> checks,
        String rest) {

    private static final Set<String> CLAUSES = Set.of(
            "default", "not", "null", "collate", "generated", "check", "unique", "primary", "references", "constraint");

    static ColumnDefinition parse(String text) {
        List<String> words = words(text);
        int end = 0;
        while (end < words.size() && !startsClause(words, end)) {
            end++;
        }
        Collector clauses = new Collector();
        String type = String.join(" ", words.subList(0, end));
        while (end < words.size()) {
            int start = end++;
            boolean value = words.get(start).equalsIgnoreCase("default");
            end += value && end < words.size() ? 1 : 0;
            while (end < words.size() && !startsClause(words, end)) {
                end++;
            }
            clauses.add(words.subList(start, end));
        }
        return clauses.withType(type.isEmpty() ? text.strip() : type);
    }

    private static boolean startsClause(List<String> words, int index) {
        String word = words.get(index).toLowerCase(Locale.ROOT);
        boolean negated = index > 0 && words.get(index - 1).equalsIgnoreCase("not") && word.equals("null");
        return !negated && CLAUSES.contains(leadingWord(word));
    }

    private static String leadingWord(String word) {
        int parenthesis = word.indexOf('(');
        return parenthesis > 0 ? word.substring(0, parenthesis) : word;
    }

    /** Splits at white space outside quotes and parentheses; keeps each word as it is written. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        Nesting nesting = new Nesting();
        for (char c : text.toCharArray()) {
            nesting.take(c);
            if (Character.isWhitespace(c) && nesting.isOutside()) {
                flush(word, words);
                continue;
            }
            word.append(c);
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static final class Collector {
        private boolean notNull;
        private @Nullable String defaultExpression;
        private @Nullable String generatedAs;
        private @Nullable String identity;
        private @Nullable String collation;
        private final List<String> checks = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();

        void add(List<String> clause) {
            String text = String.join(" ", clause);
            String body = String.join(" ", clause.subList(1, clause.size()));
            switch (leadingWord(clause.get(0).toLowerCase(Locale.ROOT))) {
                case "default" -> defaultExpression = body.isEmpty() || body.equalsIgnoreCase("null") ? null : body;
                case "not" -> notNull = true;
                case "null" -> notNull = false;
                case "collate" -> collation = body;
                case "generated" -> addGenerated(text);
                case "check" -> checks.add(Parentheses.stripped(text.substring("check".length())));
                case "primary" -> {
                    notNull = true;
                    rest.add(text);
                }
                default -> rest.add(text);
            }
        }

        private void addGenerated(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            int open = text.indexOf('(');
            if (lower.contains("as identity")) {
                identity = lower.contains("always") ? "always" : "by default";
            } else if (open > 0 && text.lastIndexOf(')') > open) {
                generatedAs = text.substring(open + 1, text.lastIndexOf(')')).strip();
            } else {
                rest.add(text);
            }
        }

        ColumnDefinition withType(String type) {
            return new ColumnDefinition(
                    type,
                    notNull,
                    defaultExpression,
                    generatedAs,
                    identity,
                    collation,
                    List.copyOf(checks),
                    String.join(" ", rest));
        }
    }
}
