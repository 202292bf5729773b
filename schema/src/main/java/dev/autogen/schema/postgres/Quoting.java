package dev.autogen.schema.postgres;

import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts identifiers and values into SQL, quoted where they must be. */
public final class Quoting {

    /** All words that are not plain identifiers in PostgreSQL 18 ({@code pg_get_keywords()} where catcode is not U). */
    private static final Set<String> RESERVED = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean both "
                            + "case cast char character check coalesce collate collation column concurrently constraint "
                            + "create cross current_catalog current_date current_role current_schema current_time "
                            + "current_timestamp current_user dec decimal default deferrable desc distinct do else end "
                            + "except exists extract false fetch float for foreign freeze from full grant greatest group "
                            + "grouping having ilike in initially inner inout int integer intersect interval into is "
                            + "isnull join json json_array json_arrayagg json_exists json_object json_objectagg "
                            + "json_query json_scalar json_serialize json_table json_value lateral leading least left "
                            + "like limit localtime localtimestamp merge_action national natural nchar none normalize "
                            + "not notnull null nullif numeric offset on only or order out outer overlaps overlay placing "
                            + "position precision primary real references returning right row select session_user setof "
                            + "similar smallint some substring symmetric system_user table tablesample then time "
                            + "timestamp to trailing treat trim true union unique user using values varchar variadic "
                            + "verbose when where window with xmlattributes xmlconcat xmlelement xmlexists xmlforest "
                            + "xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable")
                    .split(" "));

    private Quoting() {}

    /** An identifier, quoted unless it is a plain lower-case word that is not reserved. */
    public static String identifier(String identifier) {
        if (isPlain(identifier) && !RESERVED.contains(identifier)) {
            return identifier;
        }
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    /** A name with its schema, if it has one. */
    public static String name(QualifiedName name) {
        String schema = name.schema();
        return schema == null ? identifier(name.name()) : identifier(schema) + "." + identifier(name.name());
    }

    /** Identifiers, separated by commas. */
    public static String identifiers(List<String> identifiers) {
        return identifiers.stream().map(Quoting::identifier).collect(Collectors.joining(", "));
    }

    /** A string literal, the same under any {@code standard_conforming_strings}. */
    public static String literal(String value) {
        String quoted = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** Text between dollar quotes whose tag does not occur in it, nor begins in it and ends after it. */
    public static String dollar(String body) {
        String tag = "$autogen$";
        for (int i = 0; (body + tag).indexOf(tag) < body.length(); i++) {
            tag = "$autogen" + i + "$";
        }
        return tag + body + tag;
    }

    private static boolean isPlain(String identifier) {
        for (int i = 0; i < identifier.length(); i++) {
            char c = identifier.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c == '_';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !(digit && i > 0)) {
                return false;
            }
        }
        return !identifier.isEmpty();
    }
}
