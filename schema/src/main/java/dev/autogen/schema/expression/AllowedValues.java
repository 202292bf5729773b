package dev.autogen.schema.expression;

import dev.autogen.schema.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The values that a check allows, as Hibernate writes it for enums and discriminators: {@code status in ('A','B')}, {@code status
 * between 0 and 2}.
 *
 * @param column as the check spells it
 * @param range whether they are written as a range of numbers
 * @param values literals as written, in order
 */
public record AllowedValues(String column, boolean range, List<String> values) {

    private static final Pattern IN = Pattern.compile("\\s*(\\S+)\\s+in\\s*\\((.*)\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LITERAL = Pattern.compile("\\s*('(?:[^']|'')*'|-?\\d+)\\s*(,|$)");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(\\S+)\\s+between\\s+(\\d{1,5})\\s+and\\s+(\\d{1,5})\\s*", Pattern.CASE_INSENSITIVE);

    /** Copies the list. */
    public AllowedValues {
        values = List.copyOf(values);
    }

    /** Empty for a check of another form. */
    public static Optional<AllowedValues> of(String expression) {
        Matcher between = BETWEEN.matcher(expression);
        if (between.matches()) {
            int first = Integer.parseInt(between.group(2));
            int last = Integer.parseInt(between.group(3));
            return Optional.of(new AllowedValues(
                    between.group(1),
                    true,
                    IntStream.rangeClosed(first, last).mapToObj(String::valueOf).toList()));
        }
        Matcher in = IN.matcher(expression);
        return in.matches()
                ? literals(in.group(2)).map(values -> new AllowedValues(in.group(1), false, values))
                : Optional.empty();
    }

    private static Optional<List<String>> literals(String list) {
        List<String> values = new ArrayList<>();
        Matcher literal = LITERAL.matcher(list);
        int end = 0;
        while (end < list.length()) {
            if (!literal.find(end) || literal.start() != end) {
                return Optional.empty();
            }
            values.add(literal.group(1));
            end = literal.end();
        }
        return Optional.of(values);
    }

    /** The column's identifier, as the catalog has it. */
    public String columnName() {
        return column.startsWith("\"") && column.endsWith("\"") && column.length() > 2
                ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
                : Identifiers.fold(column);
    }

    /** Whether both speak of one column in one way. */
    public boolean isLike(AllowedValues other) {
        return column.equals(other.column) && range == other.range;
    }

    /** These and those of another check that are not among them, which come last. */
    public AllowedValues with(List<String> others) {
        Set<String> all = new LinkedHashSet<>(values);
        all.addAll(others);
        return new AllowedValues(column, range, List.copyOf(all));
    }

    /** All but one, named without its quotes. */
    public AllowedValues without(String value) {
        return new AllowedValues(
                column,
                range,
                values.stream().filter(each -> !plain(each).equals(value)).toList());
    }

    /** A literal without its quotes. */
    public static String plain(String literal) {
        return literal.startsWith("'")
                ? literal.substring(1, literal.length() - 1).replace("''", "'")
                : literal;
    }

    /** The check. */
    public String expression() {
        if (!range) {
            return column + " in (" + String.join(",", values) + ")";
        }
        int first = values.stream().mapToInt(Integer::parseInt).min().orElse(0);
        int last = values.stream().mapToInt(Integer::parseInt).max().orElse(0);
        return column + " between " + first + " and " + last;
    }
}
