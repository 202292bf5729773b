package dev.autogen.schema.cost;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a default may give each row another value, as far as its text tells. */
public final class Volatility {

    private static final Pattern LITERAL = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern CALL = Pattern.compile("([\\w.]+)\\s*\\(");

    /** What may stand before a parenthesis and gives every row of a statement the same; type names among them. */
    private static final Set<String> SAME = Set.of(
            "now",
            "transaction_timestamp",
            "statement_timestamp",
            "current_timestamp",
            "current_time",
            "localtime",
            "localtimestamp",
            "current_setting",
            "current_schema",
            "timezone",
            "date_trunc",
            "to_char",
            "to_timestamp",
            "make_date",
            "make_interval",
            "lower",
            "upper",
            "concat",
            "coalesce",
            "nullif",
            "greatest",
            "least",
            "abs",
            "round",
            "jsonb_build_object",
            "jsonb_build_array",
            "json_build_object",
            "json_build_array",
            "to_jsonb",
            "md5",
            "length",
            "varchar",
            "character",
            "varying",
            "char",
            "numeric",
            "decimal",
            "timestamp",
            "timestamptz",
            "time",
            "interval",
            "bit",
            "float",
            "cast",
            "array");

    private Volatility() {}

    /** Whether it calls a function that is not known to give each row the same; a function nobody knows counts. */
    public static boolean mayDiffer(@Nullable String expression) {
        if (expression == null) {
            return false;
        }
        Matcher call = CALL.matcher(LITERAL.matcher(expression).replaceAll("''"));
        while (call.find()) {
            String name = call.group(1).toLowerCase(Locale.ROOT);
            if (!SAME.contains(name.startsWith("pg_catalog.") ? name.substring("pg_catalog.".length()) : name)) {
                return true;
            }
        }
        return false;
    }
}
