package dev.autogen.differ.compare;

import dev.autogen.schema.SqlType;
import java.util.Set;

/** Types whose canonical form is certain; of others there may be two spellings, which only a server can tell. */
final class BuiltInTypes {

    private static final Set<String> NAMES = Set.of(
            "bigint",
            "bit",
            "bit varying",
            "boolean",
            "bytea",
            "character",
            "character varying",
            "cidr",
            "date",
            "double precision",
            "inet",
            "integer",
            "interval",
            "json",
            "jsonb",
            "money",
            "numeric",
            "oid",
            "real",
            "smallint",
            "text",
            "time with time zone",
            "time without time zone",
            "timestamp with time zone",
            "timestamp without time zone",
            "uuid",
            "xml");

    private BuiltInTypes() {}

    static boolean contain(SqlType type) {
        return NAMES.contains(type.name());
    }
}
