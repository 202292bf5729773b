package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlTypeTest {

    /** Spellings that are one type, and how a person writes it. */
    record Case(String sql, SqlType type, List<String> spellings) {
        static Case of(String sql, SqlType type, String... spellings) {
            return new Case(sql, type, List.of(spellings));
        }

        @Override
        public String toString() {
            return sql;
        }
    }

    static List<Case> cases() {
        return List.of(
                Case.of(
                        "varchar(255)",
                        SqlType.of("character varying", 255),
                        "character varying(255)",
                        "VARCHAR(255)",
                        "char varying(255)",
                        "national character varying (255)",
                        "NCHAR VARYING( 255 )",
                        "pg_catalog.varchar(255)",
                        " varchar (255) "),
                Case.of("varchar", SqlType.of("character varying"), "character varying", "VARCHAR"),
                Case.of("text", SqlType.of("text"), "TEXT", "pg_catalog.text"),
                Case.of(
                        "char(1)",
                        SqlType.of("character", 1),
                        "character(1)",
                        "char",
                        "CHARACTER",
                        "nchar",
                        "bpchar(1)"),
                Case.of("char(3)", SqlType.of("character", 3), "bpchar(3)", "national char(3)"),
                Case.of("bpchar", SqlType.of("bpchar"), "BPCHAR"),
                Case.of("\"char\"", SqlType.of("\"char\""), "pg_catalog.\"char\""),
                Case.of("integer", SqlType.of("integer"), "int", "int4", "INTEGER", "pg_catalog.int4"),
                Case.of("bigint", SqlType.of("bigint"), "int8", "BIGINT"),
                Case.of("smallint", SqlType.of("smallint"), "int2"),
                Case.of("real", SqlType.of("real"), "float4", "float(24)", "float(1)", "REAL"),
                Case.of(
                        "double precision",
                        SqlType.of("double precision"),
                        "float8",
                        "float",
                        "float(53)",
                        "float(25)",
                        "DOUBLE   PRECISION",
                        "double\tprecision"),
                Case.of("numeric", SqlType.of("numeric"), "decimal", "dec"),
                Case.of(
                        "numeric(38,2)",
                        SqlType.of("numeric", 38, 2),
                        "NUMERIC(38, 2)",
                        "decimal(38,2)",
                        "dec( 38 , 2 )"),
                Case.of("numeric(21,0)", SqlType.of("numeric", 21, 0), "numeric(21)", "decimal(21)"),
                Case.of("numeric(3,-2)", SqlType.of("numeric", 3, -2), "numeric(3, -2)"),
                Case.of("boolean", SqlType.of("boolean"), "bool", "BOOLEAN"),
                Case.of(
                        "timestamp",
                        SqlType.of("timestamp without time zone"),
                        "timestamp(6)",
                        "timestamp without time zone",
                        "timestamp(6) without time zone",
                        "TIMESTAMP (6)"),
                Case.of(
                        "timestamptz",
                        SqlType.of("timestamp with time zone"),
                        "timestamp with time zone",
                        "timestamp(6) with time zone",
                        "timestamptz(6)",
                        "timestamp (6) WITH  TIME ZONE",
                        "timestamp(6)with time zone"),
                Case.of("timestamptz(3)", SqlType.of("timestamp with time zone", 3), "timestamp(3) with time zone"),
                Case.of("timestamp(0)", SqlType.of("timestamp without time zone", 0), "timestamp(0) without time zone"),
                Case.of("time", SqlType.of("time without time zone"), "time(6)", "time without time zone"),
                Case.of("time(0)", SqlType.of("time without time zone", 0), "time(0) without time zone"),
                Case.of("timetz", SqlType.of("time with time zone"), "time with time zone", "timetz(6)"),
                Case.of("date", SqlType.of("date"), "DATE"),
                Case.of("interval", SqlType.of("interval"), "interval(6)"),
                Case.of("interval(3)", SqlType.of("interval", 3), "INTERVAL(3)"),
                Case.of("interval day to second(3)", SqlType.of("interval day to second", 3)),
                Case.of("uuid", SqlType.of("uuid"), "UUID"),
                Case.of("bytea", SqlType.of("bytea")),
                Case.of("oid", SqlType.of("oid")),
                Case.of("json", SqlType.of("json")),
                Case.of("jsonb", SqlType.of("jsonb"), "JSONB"),
                Case.of("bit(1)", SqlType.of("bit", 1), "bit", "BIT(1)"),
                Case.of("varbit(8)", SqlType.of("bit varying", 8), "bit varying(8)"),
                Case.of(
                        "varchar(255)[]",
                        SqlType.of("character varying", 255).asArray(),
                        "varchar(255) array",
                        "character varying(255)[]",
                        "varchar(255)[][]",
                        "varchar(255)[3]",
                        "varchar(255) ARRAY[4]"),
                Case.of("integer[]", SqlType.of("integer").asArray(), "int4[]", "integer array", "int []"),
                Case.of(
                        "timestamptz(3)[]",
                        SqlType.of("timestamp with time zone", 3).asArray(),
                        "timestamp(3) with time zone[]"),
                Case.of("tsvector", SqlType.of("tsvector")),
                Case.of("citext", SqlType.of("citext"), "CITEXT"),
                Case.of("vector(3)", SqlType.of("vector", 3)),
                Case.of("geometry(point,4326)", SqlType.of("geometry(point,4326)"), "geometry(Point,4326)"),
                Case.of("inet", SqlType.of("inet")),
                Case.of("crm.mood", SqlType.of("crm.mood"), "CRM.Mood"),
                Case.of("\"Mood\"", SqlType.of("\"Mood\"")),
                Case.of("crm.\"Odd (3) []\"[]", SqlType.of("crm.\"Odd (3) []\"").asArray()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySpellingIsTheSameType(Case type) {
        for (String spelling : type.spellings()) {
            assertThat(SqlType.parse(spelling)).as(spelling).isEqualTo(type.type());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatAPersonWouldWriteIsReadBack(Case type) {
        assertThat(type.type().sql()).isEqualTo(type.sql());
        assertThat(SqlType.parse(type.sql())).isEqualTo(type.type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "varchar(20) not null default 'X  y'",
                "timestamp default current_timestamp",
                "numeric(99999999999)",
                "enum('A','b')",
                "bigint unsigned",
                "(3)",
                "[]",
                "array",
                "\"unclosed"
            })
    void whatItDoesNotKnowStaysAsItIs(String text) {
        assertThat(SqlType.parse(text)).isEqualTo(SqlType.of(text));
        assertThat(SqlType.parse(text).sql()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Straße", "İd"})
    void onlyAsciiIsFolded(String name) {
        assertThat(SqlType.parse(name).name()).isEqualTo(Identifiers.fold(name));
    }
}
