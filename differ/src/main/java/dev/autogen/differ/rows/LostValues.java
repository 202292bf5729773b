package dev.autogen.differ.rows;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.postgres.Quoting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of a column that another type cannot hold as they are, as a condition. What the server refuses is among them, and
 * what it would cut or round without a word. A NULL never is.
 *
 * @param column as it is written in SQL
 * @param from the type before
 * @param to the type after
 * @param labels the values of a type, where it is an enum
 */
record LostValues(String column, SqlType from, SqlType to, Function<SqlType, List<String>> labels) {

    private static final Set<String> STRINGS = Set.of("character varying", "text", "character", "bpchar");

    /** How many characters the longest value has. */
    private static final Map<String, Integer> LENGTHS =
            Map.of("boolean", 5, "smallint", 6, "integer", 11, "bigint", 20, "uuid", 36, "date", 16);

    private static final String UUID = "^[{]?([0-9a-f]{4}-?){7}[0-9a-f]{4}[}]?$";
    private static final String BOOLEAN =
            "^[[:space:]]*(t|tr|tru|true|y|ye|yes|on|1|f|fa|fal|fals|false|n|no|of|off|0)[[:space:]]*$";
    private static final String WHOLE = "^[[:space:]]*[+-]?[0-9]+[[:space:]]*$";
    private static final String DECIMAL = "^[[:space:]]*[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)(e[+-]?[0-9]+)?[[:space:]]*$";

    /** Empty where all fit, or only the server can tell. */
    Optional<String> condition() {
        if (from.array() || to.array()) {
            return Optional.empty();
        }
        if (isString(to)) {
            return tooLong();
        }
        if (isString(from)) {
            return unreadable();
        }
        if (!labels.apply(from).isEmpty() && !labels.apply(to).isEmpty()) {
            return otherLabel(column + "::text");
        }
        if (from.name().equals("integer") && to.name().equals("boolean")) {
            return Optional.of(column + " not in (0, 1)");
        }
        return LostDigits.areNumbers(from, to) ? new LostDigits(column, from, to).condition() : moment();
    }

    /** The same where the server has to be asked whether it can read a text, which it can from PostgreSQL 16 on. */
    Optional<String> unreadableToServer() {
        boolean reads = isString(from) && !isString(to) && !from.array() && !to.array();
        return reads && condition().isEmpty()
                ? Optional.of("not pg_input_is_valid(" + column + ", " + Quoting.literal(to.sql()) + ")")
                : Optional.empty();
    }

    private static boolean isString(SqlType type) {
        return STRINGS.contains(type.name());
    }

    private Optional<String> tooLong() {
        if (to.modifiers().isEmpty() || longest() <= to.modifiers().get(0)) {
            return Optional.empty();
        }
        String text = isString(from) ? column : column + "::text";
        return Optional.of("char_length(" + text + ") > " + to.modifiers().get(0));
    }

    private int longest() {
        if (isString(from)) {
            return from.modifiers().isEmpty()
                    ? Integer.MAX_VALUE
                    : from.modifiers().get(0);
        }
        return LENGTHS.getOrDefault(
                from.name(),
                labels.apply(from).stream()
                        .mapToInt(label -> label.codePointCount(0, label.length()))
                        .max()
                        .orElse(Integer.MAX_VALUE));
    }

    private Optional<String> otherLabel(String text) {
        List<String> allowed = labels.apply(to);
        String list = allowed.stream().map(Quoting::literal).collect(Collectors.joining(", "));
        return allowed.containsAll(labels.apply(from)) && !isString(from)
                ? Optional.empty()
                : Optional.of(text + " not in (" + list + ")");
    }

    private Optional<String> unreadable() {
        if (!labels.apply(to).isEmpty()) {
            return otherLabel(column);
        }
        if (to.name().equals("uuid")) {
            return Optional.of(column + " !~* " + Quoting.literal(UUID));
        }
        if (to.name().equals("boolean")) {
            return Optional.of(column + " !~* " + Quoting.literal(BOOLEAN));
        }
        boolean whole = WholeNumber.of(to).isPresent();
        if (!whole && !to.name().equals(LostDigits.NUMERIC)) {
            return Optional.empty();
        }
        String unreadable = column + " !~* " + Quoting.literal(whole ? WHOLE : DECIMAL);
        return Optional.of(new LostDigits(column + "::numeric", SqlType.of(LostDigits.NUMERIC), to)
                .condition()
                .map(lost -> "case when " + unreadable + " then true else " + lost + " end")
                .orElse(unreadable));
    }

    /** The part of a moment that is lost. */
    private Optional<String> moment() {
        boolean timestamp = from.name().startsWith("timestamp");
        if (timestamp && to.name().equals("date")) {
            return Optional.of(column + " <> " + column + "::date");
        }
        if (timestamp && to.name().startsWith("time ")) {
            return Optional.of(column + " is not null");
        }
        boolean sameKind = timestamp && to.name().startsWith("timestamp")
                || from.name().startsWith("time") && from.name().equals(to.name())
                || from.name().equals("interval") && to.name().equals("interval");
        return sameKind && precision(to) < precision(from)
                ? Optional.of(column + " <> " + column + "::" + new SqlType(from.name(), to.modifiers(), false).sql())
                : Optional.empty();
    }

    private static int precision(SqlType type) {
        return type.modifiers().isEmpty() ? 6 : type.modifiers().get(0);
    }
}
