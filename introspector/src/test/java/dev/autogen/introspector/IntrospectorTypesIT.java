package dev.autogen.introspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types as they are written and as they are read. */
class IntrospectorTypesIT {

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private record Case(String written, SqlType expected) {
        @Override
        public String toString() {
            return written;
        }
    }

    private static Stream<Case> types() {
        return Stream.of(
                new Case("varchar", SqlType.of("character varying")),
                new Case("varchar(50)", SqlType.of("character varying", 50)),
                new Case("char", SqlType.of("character", 1)),
                new Case("char(3)", SqlType.of("character", 3)),
                new Case("text", SqlType.of("text")),
                new Case("int2", SqlType.of("smallint")),
                new Case("int", SqlType.of("integer")),
                new Case("int8", SqlType.of("bigint")),
                new Case("float4", SqlType.of("real")),
                new Case("float(53)", SqlType.of("double precision")),
                new Case("numeric", SqlType.of("numeric")),
                new Case("numeric(38)", SqlType.of("numeric", 38, 0)),
                new Case("numeric(10,2)", SqlType.of("numeric", 10, 2)),
                new Case("bool", SqlType.of("boolean")),
                new Case("date", SqlType.of("date")),
                new Case("time", SqlType.of("time without time zone")),
                new Case("time(0)", SqlType.of("time without time zone", 0)),
                new Case("timetz", SqlType.of("time with time zone")),
                new Case("timestamp(6)", SqlType.of("timestamp without time zone")),
                new Case("timestamp(3)", SqlType.of("timestamp without time zone", 3)),
                new Case("timestamptz", SqlType.of("timestamp with time zone")),
                new Case("interval", SqlType.of("interval")),
                new Case("interval second(3)", SqlType.parse("interval second(3)")),
                new Case("interval year to month", SqlType.of("interval year to month")),
                new Case("uuid", SqlType.of("uuid")),
                new Case("bytea", SqlType.of("bytea")),
                new Case("oid", SqlType.of("oid")),
                new Case("json", SqlType.of("json")),
                new Case("jsonb", SqlType.of("jsonb")),
                new Case("inet", SqlType.of("inet")),
                new Case("bit(8)", SqlType.of("bit", 8)),
                new Case("bit varying(8)", SqlType.of("bit varying", 8)),
                new Case("tsvector", SqlType.of("tsvector")),
                new Case("int4range", SqlType.of("int4range")),
                new Case("xml", SqlType.of("xml")),
                new Case("\"char\"", SqlType.of("\"char\"")),
                new Case("text[]", SqlType.of("text").asArray()),
                new Case("varchar(9)[][]", SqlType.of("character varying", 9).asArray()),
                new Case("mood", SqlType.of("mood")),
                new Case("mood[]", SqlType.of("mood").asArray()),
                new Case("other.mood", SqlType.of("other.mood")),
                new Case("\"Odd Type\"", SqlType.of("\"Odd Type\"")),
                new Case("positive", SqlType.of("positive")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void reads(Case c) throws Exception {
        TRANSACTION.execute(
                "create schema other",
                "create type mood as enum ('sad')",
                "create type other.mood as enum ('sad')",
                "create type \"Odd Type\" as enum ('odd')",
                "create domain positive as int check (value > 0)",
                "create table t (a " + c.written() + ")");

        Table table = Introspector.on(TRANSACTION.connection())
                .read(Scope.ALL)
                .schema()
                .table(QualifiedName.of("public", "t"))
                .orElseThrow();
        assertThat(table.columns().get(0).type()).isEqualTo(c.expected());
    }
}
