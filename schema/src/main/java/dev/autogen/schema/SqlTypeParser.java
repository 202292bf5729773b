package dev.autogen.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spellings of PostgreSQL's built-in types ("Data Types" in the manual, {@code format_type.c}, {@code gram.y}). */
final class SqlTypeParser {

    private static final Pattern ARRAY = Pattern.compile("(.+?)\\s*(?:\\barray(?:\\s*\\[\\d*])?|(?:\\s*\\[\\d*])+)$");
    private static final Pattern MODIFIERS = Pattern.compile(
            "(.+?)\\s*\\(\\s*(-?\\d{1,9}(?:\\s*,\\s*-?\\d{1,9})*)\\s*\\)\\s*((?:with|without) time zone)?");
    private static final Pattern QUOTED = Pattern.compile("\"(?:[^\"]|\"\")*\"|'(?:[^']|'')*'");

    private static final Map<String, String> CANONICAL = Map.ofEntries(
            Map.entry("varchar", "character varying"),
            Map.entry("char varying", "character varying"),
            Map.entry("nchar varying", "character varying"),
            Map.entry("national character varying", "character varying"),
            Map.entry("national char varying", "character varying"),
            Map.entry("char", "character"),
            Map.entry("nchar", "character"),
            Map.entry("national character", "character"),
            Map.entry("national char", "character"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("float4", "real"),
            Map.entry("float8", "double precision"),
            Map.entry("bool", "boolean"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("varbit", "bit varying"),
            Map.entry("timestamp", "timestamp without time zone"),
            Map.entry("timestamptz", "timestamp with time zone"),
            Map.entry("time", "time without time zone"),
            Map.entry("timetz", "time with time zone"));

    private static final Map<String, String> SHORT = Map.of(
            "character varying", "varchar",
            "character", "char",
            "timestamp without time zone", "timestamp",
            "timestamp with time zone", "timestamptz",
            "time without time zone", "time",
            "time with time zone", "timetz",
            "bit varying", "varbit");

    private static final Set<String> SECONDS = Set.of(
            "timestamp without time zone",
            "timestamp with time zone",
            "time without time zone",
            "time with time zone",
            "interval");

    private SqlTypeParser() {}

    /** The short spelling; for times the modifier may follow it, which the long one does not allow. */
    static String shortName(String name) {
        return SHORT.getOrDefault(name, name);
    }

    static SqlType parse(String text) {
        String rest = normalize(text);
        boolean array = false;
        Matcher asArray = ARRAY.matcher(rest);
        if (asArray.matches()) {
            array = true;
            rest = asArray.group(1);
        }
        List<Integer> modifiers = List.of();
        Matcher withModifiers = MODIFIERS.matcher(rest);
        if (withModifiers.matches()) {
            modifiers = numbers(withModifiers.group(2));
            String zone = withModifiers.group(3);
            rest = zone == null ? withModifiers.group(1) : withModifiers.group(1) + " " + zone;
        }
        return canonical(rest.startsWith("pg_catalog.") ? rest.substring(11) : rest, modifiers, array);
    }

    private static SqlType canonical(String spelled, List<Integer> modifiers, boolean array) {
        if (spelled.equals("float")) {
            boolean single = !modifiers.isEmpty() && modifiers.get(0) <= 24;
            return new SqlType(single ? "real" : "double precision", List.of(), array);
        }
        // Without a length bpchar is a type of its own, and any length fits.
        String name = spelled.equals("bpchar") && !modifiers.isEmpty()
                ? "character"
                : CANONICAL.getOrDefault(spelled, spelled);
        return new SqlType(name, canonicalModifiers(name, modifiers), array);
    }

    private static List<Integer> canonicalModifiers(String name, List<Integer> modifiers) {
        if (SECONDS.contains(name) && modifiers.equals(List.of(6))) {
            return List.of();
        }
        if (name.equals("numeric") && modifiers.size() == 1) {
            return List.of(modifiers.get(0), 0);
        }
        if ((name.equals("character") || name.equals("bit")) && modifiers.isEmpty()) {
            return List.of(1);
        }
        return modifiers;
    }

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String number : list.split(",", -1)) {
            numbers.add(Integer.valueOf(number.strip()));
        }
        return numbers;
    }

    /** Folds case and white space outside quotes. */
    private static String normalize(String text) {
        StringBuilder out = new StringBuilder();
        String source = text.strip();
        Matcher quoted = QUOTED.matcher(source);
        int from = 0;
        while (quoted.find()) {
            out.append(fold(source.substring(from, quoted.start()))).append(quoted.group());
            from = quoted.end();
        }
        return out.append(fold(source.substring(from))).toString();
    }

    private static String fold(String text) {
        return Identifiers.foldCase(text).replaceAll("\\s+", " ");
    }
}
