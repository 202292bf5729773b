package dev.autogen.schema.postgres;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as SQL text that means what binding them as parameters means. */
public final class Literals {

    private static final Map<Class<?>, String> TYPES = Map.of(
            UUID.class, "uuid",
            LocalDate.class, "date",
            LocalTime.class, "time",
            OffsetTime.class, "timetz",
            LocalDateTime.class, "timestamp",
            OffsetDateTime.class, "timestamptz",
            Instant.class, "timestamptz");

    private Literals() {}

    /** A string, number, boolean, time, UUID or null. */
    public static String of(@Nullable Object parameter) {
        if (parameter == null) {
            return "null";
        }
        if (parameter instanceof Boolean) {
            return parameter.toString();
        }
        if (parameter instanceof Number number) {
            return number(number);
        }
        Object value = parameter instanceof ZonedDateTime zoned ? zoned.toOffsetDateTime() : parameter;
        String literal = Quoting.literal(value.toString());
        String type = TYPES.get(value.getClass());
        return type == null ? literal : type + " " + literal;
    }

    /** In parentheses where a minus sign could run into what is before it; NaN and infinity are strings. */
    private static String number(Number number) {
        String text = number instanceof BigDecimal decimal ? decimal.toPlainString() : number.toString();
        if (Character.isLetter(text.charAt(text.length() - 1))) {
            return "double precision " + Quoting.literal(text);
        }
        return text.startsWith("-") ? "(" + text + ")" : text;
    }
}
