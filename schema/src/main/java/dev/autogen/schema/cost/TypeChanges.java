package dev.autogen.schema.cost;

import dev.autogen.schema.SqlType;
import dev.autogen.schema.operation.ChangeType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be known of changes of type before rows are looked at. */
public final class TypeChanges {

    private static final String VARCHAR = "character varying";
    private static final String TEXT = "text";
    private static final String NUMERIC = "numeric";
    private static final List<String> WHOLE_NUMBERS = List.of("smallint", "integer", "bigint");
    private static final List<String> FRACTIONS = List.of("real", "double precision");
    private static final int DEFAULT_PRECISION = 6;

    private TypeChanges() {}

    /**
     * Whether the values stay as they are, so that no row is touched: a varchar that grows or loses its limit, text to an
     * unlimited varchar, a numeric of more digits and the same scale. Not where the type before is not known.
     */
    public static boolean keepsRows(ChangeType change) {
        SqlType from = change.from();
        SqlType to = change.to();
        if (from == null || change.using() != null || from.array() != to.array()) {
            return false;
        }
        if (from.equals(to)) {
            return true;
        }
        if (isString(from) && isString(to)) {
            return fits(from, to, 0);
        }
        return from.name().equals(NUMERIC)
                && to.name().equals(NUMERIC)
                && (to.modifiers().isEmpty() || fits(from, to, 0) && scale(from) == scale(to));
    }

    /**
     * Whether there may be values that do not fit any more, or lose something: a shorter varchar, a smaller number, less
     * precision, no time zone. Not where the type before is not known.
     */
    public static boolean narrows(@Nullable SqlType from, SqlType to) {
        if (from == null) {
            return false;
        }
        if (narrowsIn(WHOLE_NUMBERS, from, to) || narrowsIn(FRACTIONS, from, to)) {
            return true;
        }
        if (from.name().equals("timestamp with time zone") && to.name().startsWith("timestamp without")) {
            return true;
        }
        if (from.name().startsWith("timestamp")
                && (to.name().equals("date") || to.name().startsWith("time "))) {
            return true;
        }
        if (isString(from) && isString(to) || isCharacter(to) && isString(from)) {
            return !fits(from, to, 0);
        }
        if (!from.name().equals(to.name())) {
            return losesFraction(from, to) || WHOLE_NUMBERS.contains(from.name()) && isLimited(to);
        }
        if (from.name().startsWith("time")) {
            return precision(to) < precision(from);
        }
        return !fits(from, to, 0)
                || from.name().equals(NUMERIC)
                        && !to.modifiers().isEmpty()
                        && (scale(to) < scale(from) || digits(to) < digits(from));
    }

    private static boolean losesFraction(SqlType from, SqlType to) {
        boolean fraction = from.name().equals(NUMERIC) || FRACTIONS.contains(from.name());
        return fraction && (WHOLE_NUMBERS.contains(to.name()) || isLimited(to) || FRACTIONS.contains(to.name()));
    }

    private static boolean isLimited(SqlType to) {
        return to.name().equals(NUMERIC) && !to.modifiers().isEmpty();
    }

    private static boolean narrowsIn(List<String> types, SqlType from, SqlType to) {
        return types.contains(from.name())
                && types.contains(to.name())
                && types.indexOf(to.name()) < types.indexOf(from.name());
    }

    private static boolean isString(SqlType type) {
        return type.name().equals(VARCHAR) || type.name().equals(TEXT);
    }

    private static boolean isCharacter(SqlType type) {
        return type.name().equals("character");
    }

    /** Whether a modifier allows at least as much as before; none allows all. */
    private static boolean fits(SqlType from, SqlType to, int index) {
        if (to.modifiers().size() <= index) {
            return true;
        }
        return from.modifiers().size() > index
                && to.modifiers().get(index) >= from.modifiers().get(index);
    }

    private static int scale(SqlType type) {
        return type.modifiers().size() > 1 ? type.modifiers().get(1) : 0;
    }

    private static int digits(SqlType type) {
        return type.modifiers().isEmpty() ? Integer.MAX_VALUE : type.modifiers().get(0) - scale(type);
    }

    private static int precision(SqlType type) {
        return type.modifiers().isEmpty() ? DEFAULT_PRECISION : type.modifiers().get(0);
    }
}
