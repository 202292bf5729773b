package dev.autogen.schema.postgres;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That something was retired long enough ago in the database at hand, or that nothing is lost with it there. Asked as a {@link
 * RequireNoRows}, whose query has {@link #HISTORY} in place of the table of applied revisions.
 *
 * @param kind what it is
 * @param name of the table, the sequence or the enum type
 * @param part the column, or the value of the enum type; empty for others
 * @param age how long at least: {@code 30d}, {@code 12h} or {@code 5m}
 * @param revision id of the revision that retired it
 */
public record RetiredFor(Kind kind, QualifiedName name, String part, String age, String revision) {

    /** What can be retired as a whole. */
    public enum Kind {
        /** A table; one without rows is no loss. */
        TABLE,
        /** A column; one without values is no loss. */
        COLUMN,
        /** A sequence; one that has never been used is no loss. */
        SEQUENCE,
        /** A value of an enum type; none is lost while the tables that use the type take no room. */
        VALUE;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean isPart() {
            return this == COLUMN || this == VALUE;
        }
    }

    /** Stands for the history in the query. */
    public static final String HISTORY = "{history}";

    private static final Pattern AGE = Pattern.compile("(\\d{1,5})([dhm])");
    private static final Pattern NAME = Pattern.compile(
            "(table|column|sequence|value) (?:(.+) of )?(\\S.*) has been retired here for (\\d{1,5}[dhm])"
                    + " \\(revision ([^)]+)\\)");

    /** Rejects an age that is none. */
    public RetiredFor {
        duration(age);
    }

    /**
     * How long an age is.
     *
     * @throws IllegalArgumentException unless it is written like {@code 30d}, {@code 12h} or {@code 5m}
     */
    public static Duration duration(String age) {
        Matcher matcher = matched(age);
        long number = Long.parseLong(matcher.group(1));
        ChronoUnit unit = ChronoUnit.valueOf(unit(matcher));
        return Duration.of(number, unit);
    }

    private static Matcher matched(String age) {
        Matcher matcher = AGE.matcher(age);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(age + " is no age. Write it like 30d, 12h or 5m.");
        }
        return matcher;
    }

    private static String unit(Matcher matcher) {
        String unit = Objects.requireNonNull(matcher.group(2));
        return unit.equals("d") ? "DAYS" : unit.equals("h") ? "HOURS" : "MINUTES";
    }

    /** The check that a migration was given, if it is one of these. */
    public static Optional<RetiredFor> of(RequireNoRows check) {
        Matcher name = NAME.matcher(check.name());
        if (!name.matches()) {
            return Optional.empty();
        }
        String part = name.group(2);
        RetiredFor found = new RetiredFor(
                Kind.valueOf(group(name, 1).toUpperCase(Locale.ROOT)),
                QualifiedName.parse(group(name, 3)),
                part == null ? "" : part,
                group(name, 4),
                group(name, 5));
        return Optional.of(found).filter(retired -> retired.operation().equals(check));
    }

    private static String group(Matcher matcher, int number) {
        return Objects.requireNonNull(matcher.group(number));
    }

    /** The check. */
    public RequireNoRows operation() {
        String what = kind.word() + " " + (kind.isPart() ? part + " of " : "") + name.spelling();
        return new RequireNoRows(
                Moment.BEFORE,
                what + " has been retired here for " + age + " (revision " + revision + ")",
                query(),
                List.of());
    }

    private String query() {
        String interval = "interval " + Quoting.literal(interval());
        return "select h.applied_at as retired_at, h.applied_at + " + interval + " as purge_from from " + HISTORY
                + " h where h.revision = " + Quoting.literal(revision)
                + " and h.reverted_at is null and h.applied_at > now() - "
                + interval + " and exists (" + loss() + ")";
    }

    /** Gives a row where something would be lost. Rows that hold a value are asked about when the type is made anew. */
    private String loss() {
        return switch (kind) {
            case TABLE -> "select 1 from " + Quoting.name(name);
            case COLUMN ->
                "select 1 from " + Quoting.name(name) + " where " + Quoting.identifier(part) + " is not null";
            case SEQUENCE -> "select 1 from " + Quoting.name(name) + " where is_called";
            case VALUE ->
                "select 1 from pg_type t join pg_attribute a on a.atttypid in (t.oid, t.typarray)"
                        + " join pg_class c on c.oid = a.attrelid where t.oid = to_regtype("
                        + Quoting.literal(Quoting.name(name))
                        + ") and not a.attisdropped and c.relkind = 'r' and pg_relation_size(c.oid) > 0";
        };
    }

    private String interval() {
        Matcher matcher = matched(age);
        return matcher.group(1) + " " + unit(matcher).toLowerCase(Locale.ROOT);
    }
}
