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
import org.jspecify.annotations.Nullable;

/**
 * That a table or column was retired long enough ago in the database at hand, or holds nothing there. Asked as a {@link
 * RequireNoRows}, whose query has {@link #HISTORY} in place of the table of applied revisions.
 *
 * @param table which table
 * @param column which column of it; null where the table itself is retired
 * @param age how long at least: {@code 30d}, {@code 12h} or {@code 5m}
 * @param revision id of the revision that retired it
 */
public record RetiredFor(QualifiedName table, @Nullable String column, String age, String revision) {

    /** Stands for the history in the query. */
    public static final String HISTORY = "{history}";

    private static final Pattern AGE = Pattern.compile("(\\d{1,5})([dhm])");
    private static final Pattern NAME = Pattern.compile(
            "(?:column (.+) of|table) (\\S.*) has been retired here for" + " (\\d{1,5}[dhm]) \\(revision ([^)]+)\\)");

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
        RetiredFor found =
                new RetiredFor(QualifiedName.parse(name.group(2)), name.group(1), name.group(3), name.group(4));
        return Optional.of(found).filter(retired -> retired.operation().equals(check));
    }

    /** The check. */
    public RequireNoRows operation() {
        String what = column == null ? "table " + table.spelling() : "column " + column + " of " + table.spelling();
        return new RequireNoRows(
                Moment.BEFORE,
                what + " has been retired here for " + age + " (revision " + revision + ")",
                query(),
                List.of());
    }

    private String query() {
        String interval = "interval " + Quoting.literal(interval());
        String filled = column == null ? "" : " where " + Quoting.identifier(column) + " is not null";
        return "select h.applied_at as retired_at, h.applied_at + " + interval + " as purge_from from " + HISTORY
                + " h where h.revision = " + Quoting.literal(revision)
                + " and h.reverted_at is null and h.applied_at > now() - "
                + interval + " and exists (select 1 from " + Quoting.name(table) + filled + ")";
    }

    private String interval() {
        Matcher matcher = matched(age);
        return matcher.group(1) + " " + unit(matcher).toLowerCase(Locale.ROOT);
    }
}
