package dev.autogen.differ.compare;

import static dev.autogen.schema.postgres.Quoting.identifier;

import dev.autogen.schema.SqlType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a column become values of another type.
 *
 * @param column identifier
 * @param from the type before
 * @param to the type after
 */
record Conversion(String column, SqlType from, SqlType to) {

    private static final Set<String> INTEGERS = Set.of("smallint", "integer", "bigint");
    private static final Set<String> BOOLEAN_OR_INTEGER = Set.of("boolean", "integer");
    private static final String LOCAL = "timestamp without time zone";
    private static final String ZONED = "timestamp with time zone";

    /**
     * The SQL text of {@code USING}, or null where the server converts by itself. Between timestamps with and without a
     * zone it could, but by the time zone of whatever session runs it: UTC is said instead. Where there is no cast at
     * all the way goes by the text, as {@code COPY} would take it.
     */
    @Nullable
    String using() {
        if (isZoneChange()) {
            return identifier(column) + " at time zone 'UTC'";
        }
        if (AssignmentCasts.allow(from, to)) {
            return null;
        }
        return identifier(column) + (hasExplicitCast() ? "" : "::text") + "::" + to.sql();
    }

    private boolean isZoneChange() {
        Set<String> names = Set.of(LOCAL, ZONED);
        return !from.array()
                && !to.array()
                && !from.name().equals(to.name())
                && names.contains(from.name())
                && names.contains(to.name());
    }

    private boolean hasExplicitCast() {
        boolean fromString = !from.array() && AssignmentCasts.isString(from.name());
        return fromString
                || from.array() == to.array()
                        && BOOLEAN_OR_INTEGER.contains(from.name())
                        && BOOLEAN_OR_INTEGER.contains(to.name());
    }

    /** The way back. */
    Conversion reverse() {
        return new Conversion(column, to, from);
    }

    /**
     * Whether the default must be out of the way, in one direction or the other: it is converted by no {@code USING}; and
     * what is left of {@code 'x'} as the default of a varchar is not what {@code 'x'} means for a text.
     */
    boolean disturbsDefault() {
        boolean otherString = !from.name().equals(to.name())
                && AssignmentCasts.isString(from.name())
                && AssignmentCasts.isString(to.name());
        return otherString || using() != null || reverse().using() != null;
    }

    /** Whether comparisons with the column may mean something else, or nothing, afterwards. */
    boolean changesFamily() {
        boolean bothIntegers = INTEGERS.contains(from.name()) && INTEGERS.contains(to.name());
        boolean bothStrings = AssignmentCasts.isString(from.name()) && AssignmentCasts.isString(to.name());
        return from.array() != to.array() || !(from.name().equals(to.name()) || bothIntegers || bothStrings);
    }
}
