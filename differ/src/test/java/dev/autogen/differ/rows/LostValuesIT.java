package dev.autogen.differ.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.SqlType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The condition holds of exactly those values that the server refuses to convert, or makes others of. */
class LostValuesIT {

    private static TestDatabase database;
    private static Connection connection;

    @BeforeAll
    static void start() throws SQLException {
        database = PostgresServer.shared().createDatabase();
        connection = database.connect();
        run("create type mood as enum ('FINE', 'TIRED')", "create type weather as enum ('FINE', 'BAD')");
        run("set time zone 'Europe/Vienna'");
        connection.setAutoCommit(false);
    }

    @AfterAll
    static void stop() throws SQLException {
        connection.close();
        database.close();
    }

    private record Case(String from, String to, String cast, List<String> values) {
        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    private static Case of(String from, String to, String... values) {
        return new Case(from, to, "c", List.of(values));
    }

    private static Case cast(String from, String to, String... values) {
        return new Case(from, to, "c::text::" + to, List.of(values));
    }

    static Stream<Case> narrowing() {
        return Stream.of(
                of("varchar(9)", "varchar(3)", "", "abc", "abcd", "äöü", "äöüß"),
                of("text", "varchar(3)", "abc", "abcd"),
                of("text", "char(3)", "abc", "abcd"),
                of("char(5)", "varchar(3)", "abc", "abcd"),
                of("uuid", "varchar(20)", "6f1c2d3e-0000-4000-8000-000000000000"),
                of("jsonb", "varchar(9)", "{}", "{\"a\": \"bcdefg\"}"),
                of("mood", "varchar(4)", "FINE", "TIRED"),
                of("bigint", "varchar(3)", "123", "1234", "-12", "-123"),
                of("bigint", "integer", "0", "2147483647", "2147483648", "-2147483648", "-2147483649"),
                of("bigint", "smallint", "32767", "32768", "-32769"),
                of("integer", "smallint", "-32768", "40000"),
                of("numeric(10,2)", "integer", "1.00", "1.50", "21474836.47"),
                of("numeric(12,2)", "integer", "2147483647.00", "2147483648.00", "0.01"),
                of("numeric(9,0)", "integer", "999999999"),
                of("numeric", "bigint", "1", "1.5", "9223372036854775808", "-9223372036854775808"),
                of("double precision", "integer", "1", "1.5", "3000000000"),
                of("real", "bigint", "1", "0.25"),
                of("numeric(10,2)", "numeric(8,2)", "999999.99", "1000000.00", "-1000000.00"),
                of("numeric(10,2)", "numeric(10,0)", "1.00", "1.50", "99999999.00"),
                of("numeric(10,2)", "numeric(8,1)", "1.50", "1.55", "9999999.90", "10000000.00"),
                of("numeric", "numeric(5,2)", "1.1", "1.111", "999.99", "1000"),
                of("integer", "numeric(5,2)", "999", "1000", "-2147483648"),
                of("bigint", "numeric(5,0)", "99999", "100000"),
                of("double precision", "numeric(5,2)", "1.5", "1.555", "12345"),
                of("double precision", "real", "0.5", "0.1", "1e300"),
                of("numeric(20,10)", "double precision", "0.5", "1234567890.1234567891"),
                of("bigint", "double precision", "9007199254740992", "9007199254740993"),
                of("integer", "real", "16777216", "16777217"),
                cast("text", "integer", "1", " -12 ", "1.5", "x", "", "3000000000"),
                cast("text", "numeric(5,2)", "1", "1.5", "1e2", "1.555", "1000", ".5", "x"),
                cast(
                        "varchar(40)",
                        "uuid",
                        "6f1c2d3e-0000-4000-8000-000000000000",
                        "{6f1c2d3e000040008000000000000000}",
                        "6F1C2D3E-0000-4000-8000-00000000000g",
                        "x"),
                cast("text", "boolean", "true", "T", "no", " off ", "nein", ""),
                cast("text", "mood", "FINE", "fine", "BAD"),
                cast("mood", "weather", "FINE", "TIRED"),
                new Case("integer", "boolean", "c::boolean", List.of("0", "1", "2", "-1")),
                of("timestamp", "date", "2026-01-01 00:00:00", "2026-01-01 00:00:01"),
                of("timestamptz", "date", "2026-01-01 00:00:00+01", "2026-01-01 00:00:00+00"),
                of("timestamp", "timestamp(0)", "2026-01-01 00:00:01", "2026-01-01 00:00:01.5"),
                of("timestamptz", "timestamptz(3)", "2026-01-01 00:00:01.123", "2026-01-01 00:00:01.1234"),
                of("time", "time(0)", "10:00:00", "10:00:00.5"),
                of("interval", "interval(0)", "1 day", "0.5 seconds"));
    }

    @ParameterizedTest
    @MethodSource("narrowing")
    void areThoseThatTheServerDoesNotKeep(Case c) throws SQLException {
        LostValues lost = new LostValues("c", SqlType.parse(c.from()), SqlType.parse(c.to()), LostValuesIT::labels);
        String condition = lost.condition().orElse("false");
        for (String value : c.values()) {
            run("create table t (c " + c.from() + ")", "insert into t values ('" + value + "'), (null)");
            long counted = Long.parseLong(answer("select count(*) from t where " + condition));
            assertThat(counted).as("%s where %s", value, condition).isEqualTo(isKept(c) ? 0 : 1);
            connection.rollback();
        }
    }

    @AfterEach
    void forget() throws SQLException {
        connection.rollback();
    }

    private static List<String> labels(SqlType type) {
        return switch (type.name()) {
            case "mood" -> List.of("FINE", "TIRED");
            case "weather" -> List.of("FINE", "BAD");
            default -> List.of();
        };
    }

    /** There and back it is the same; what is read from a text need not be spelled so, but must be as much. */
    private static boolean isKept(Case c) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            run("alter table t add was " + c.from(), "update t set was = c");
            run("alter table t alter c type " + c.to() + " using " + c.cast());
            if (!c.cast().startsWith("c::text")) {
                run("alter table t alter c type " + c.from() + " using c::" + c.from());
                return answer("select count(*) from t where c <> was").equals("0");
            }
            return !c.to().startsWith("numeric")
                    || answer("select count(*) from t where c <> was::numeric").equals("0");
        } catch (SQLException e) {
            connection.rollback(savepoint);
            return false;
        }
    }

    @Test
    void thereAreNoneInATypeThatHoldsMore() {
        for (String[] pair : new String[][] {
            {"varchar(3)", "varchar(9)"},
            {"varchar(3)", "text"},
            {"uuid", "varchar(36)"},
            {"integer", "bigint"},
            {"numeric(8,2)", "numeric(10,2)"},
            {"numeric(8,2)", "numeric(12,4)"},
            {"numeric(8,2)", "numeric"},
            {"integer", "numeric(12,2)"},
            {"integer", "double precision"},
            {"real", "double precision"},
            {"date", "timestamp"},
            {"timestamp(0)", "timestamp"},
            {"mood", "varchar(5)"},
            {"boolean", "varchar(5)"},
            {"smallint", "real"},
            {"text[]", "varchar(3)[]"}
        }) {
            LostValues lost = new LostValues("c", SqlType.parse(pair[0]), SqlType.parse(pair[1]), LostValuesIT::labels);
            assertThat(lost.condition()).as("%s to %s", pair[0], pair[1]).isEmpty();
        }
    }

    @Test
    void onlyTheServerKnowsWhetherATextIsJson() throws SQLException {
        LostValues lost = new LostValues("c", SqlType.of("text"), SqlType.of("jsonb"), LostValuesIT::labels);
        assertThat(lost.condition()).isEmpty();
        Optional<String> asked = lost.unreadableToServer();
        if (connection.getMetaData().getDatabaseMajorVersion() >= 16) {
            run("create table t as select unnest(array['{}', '{', null]) c");
            assertThat(answer("select string_agg(c, '') from t where " + asked.orElseThrow()))
                    .isEqualTo("{");
            connection.rollback();
        }
        assertThat(new LostValues("c", SqlType.of("text"), SqlType.of("uuid"), LostValuesIT::labels)
                        .unreadableToServer())
                .isEmpty();
    }

    private static void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String answer(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
