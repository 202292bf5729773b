package dev.autogen.differ.random;

import java.util.List;
import java.util.Set;

/**
 * Built-in types that are much alike, with what can be said of a column of any of them: {@code %1$s} stands for the
 * column. The texts are as people write them, not as PostgreSQL gives them back.
 */
enum TypeFamily {
    INTEGER(
            List.of("integer", "bigint", "smallint"),
            List.of("0", "1 + 1", "-5", "'7'"),
            List.of("%1$s > 0", "%1$s in (1, 2, 3)", "%1$s between -5 and 5 or %1$s is null"),
            List.of("%1$s + 1", "abs(%1$s)"),
            Set.of("btree", "hash", "brin")),
    NUMERIC(
            List.of("numeric", "numeric(10,2)", "double precision", "real"),
            List.of("0", "1.50", "- 2.5"),
            List.of("%1$s >= 0", "%1$s <> 1.5"),
            List.of("%1$s * 2"),
            Set.of("btree", "hash", "brin")),
    TEXT(
            List.of("text", "varchar(20)", "varchar", "varchar(320)"),
            List.of("'x'", "'it''s'", "'x' || 'y'", "'\\ $1 */ ?'"),
            List.of("%1$s <> 'it''s'", "%1$s in ('A', 'B')", "length(%1$s) > 2", "%1$s like 'a%%'"),
            List.of("lower(%1$s)", "%1$s || '!'", "upper(btrim(%1$s))"),
            Set.of("btree", "hash", "brin", "spgist")),
    CHARACTER(
            List.of("char(3)", "char(1)"),
            List.of("'x'", "''"),
            List.of("%1$s <> 'y'"),
            List.of(),
            Set.of("btree", "hash")),
    BOOLEAN(
            List.of("boolean"),
            List.of("false", "true", "(not false)"),
            List.of("%1$s", "not %1$s"),
            List.of("not %1$s"),
            Set.of("btree", "hash")),
    UUID(
            List.of("uuid"),
            List.of("gen_random_uuid()", "'0d5e8f4c-1f7b-4a70-9d6e-3f2a1b0c9d8e'"),
            List.of("%1$s <> '0d5e8f4c-1f7b-4a70-9d6e-3f2a1b0c9d8e'"),
            List.of(),
            Set.of("btree", "hash", "brin")),
    DATE(
            List.of("date"),
            List.of("current_date", "'2026-11-21'"),
            List.of("%1$s > '2000-01-01'"),
            List.of(),
            Set.of("btree", "hash", "brin")),
    TIMESTAMP(
            List.of("timestamp", "timestamp(3)"),
            List.of("localtimestamp", "'2026-11-21 02:00'"),
            List.of("%1$s > '2000-01-01'"),
            List.of("date_trunc('day', %1$s)"),
            Set.of("btree", "hash", "brin")),
    INSTANT(
            List.of("timestamptz", "timestamptz(0)"),
            List.of("now()", "current_timestamp"),
            List.of("%1$s is not null"),
            List.of(),
            Set.of("btree", "hash", "brin")),
    TIME(
            List.of("time", "interval"),
            List.of("'02:00'"),
            List.of("%1$s is not null"),
            List.of(),
            Set.of("btree", "hash", "brin")),
    BYTES(
            List.of("bytea"),
            List.of("'\\x00'"),
            List.of("length(%1$s) < 9"),
            List.of(),
            Set.of("btree", "hash", "brin")),
    JSONB(
            List.of("jsonb"),
            List.of("'{}'", "'{\"a\": 1}'"),
            List.of("%1$s ? 'a'", "%1$s ->> 'a' <> 'b'"),
            List.of("%1$s -> 'a'", "%1$s || '{}'"),
            Set.of("btree", "hash", "gin")),
    JSON(List.of("json"), List.of("'{}'"), List.of("%1$s is not null"), List.of(), Set.of()),
    ARRAY(
            List.of("integer[]", "text[]", "varchar(20)[]"),
            List.of("'{}'"),
            List.of("cardinality(%1$s) < 9"),
            List.of(),
            Set.of("btree", "hash", "gin")),
    RANGE(
            List.of("int4range", "tstzrange"),
            List.of("'empty'"),
            List.of("not isempty(%1$s)"),
            List.of(),
            Set.of("btree", "hash", "gist", "spgist")),
    NETWORK(
            List.of("inet", "cidr"),
            List.of("'10.0.0.0'"),
            List.of("family(%1$s) = 4"),
            List.of(),
            Set.of("btree", "hash", "brin", "spgist")),
    SEARCH(List.of("tsvector"), List.of("''"), List.of("length(%1$s) < 9"), List.of(), Set.of("btree", "gin", "gist")),
    POINT(List.of("point"), List.of("'(0,0)'"), List.of("%1$s is not null"), List.of(), Set.of("gist", "spgist")),
    BITS(
            List.of("bit(3)", "varbit(8)", "varbit"),
            List.of("b'101'"),
            List.of("length(%1$s) < 9"),
            List.of(),
            Set.of("btree"));

    private final List<String> types;
    private final Traits traits;

    TypeFamily(List<String> types, List<String> defaults, List<String> checks, List<String> pure, Set<String> methods) {
        this.types = types;
        this.traits = new Traits(name(), defaults, checks, pure, methods);
    }

    /** Types as a person writes them. */
    List<String> types() {
        return types;
    }

    Traits traits() {
        return traits;
    }
}
