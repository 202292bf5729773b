package dev.autogen.introspector;

import static dev.autogen.introspector.Sql.run;
import static dev.autogen.introspector.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.DataFinding.Content;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataProbeIT {

    private static final QualifiedName T = QualifiedName.of("t");

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private record Case(
            String name,
            String sql,
            QualifiedName table,
            @Nullable String column,
            Content expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case table(String name, String sql, QualifiedName table, Content expected) {
        return new Case("table: " + name, sql, table, null, expected);
    }

    private static Case column(String name, String sql, String column, Content expected) {
        return new Case("column: " + name, sql, T, column, expected);
    }

    private static Stream<Case> cases() {
        String odd = "create schema \"S \"\"1\"; create table \"S \"\"1\".\"T ;\" (a int)";
        return Stream.of(
                table("empty", "create table t (a int)", T, Content.EMPTY),
                table("a row", "create table t (a int); insert into t values (null)", T, Content.HAS_DATA),
                table("absent", "select 1", T, Content.EMPTY),
                table("absent schema", "select 1", QualifiedName.of("none", "t"), Content.EMPTY),
                table("odd name, empty", odd, QualifiedName.of("S \"1", "T ;"), Content.EMPTY),
                table(
                        "odd name",
                        odd + "; insert into \"S \"\"1\".\"T ;\" values (1)",
                        QualifiedName.of("S \"1", "T ;"),
                        Content.HAS_DATA),
                table(
                        "a row in a partition",
                        "create table t (a int) partition by range (a); create table t1 partition of t default; "
                                + "insert into t values (1)",
                        T,
                        Content.HAS_DATA),
                table(
                        "along the search path",
                        "create schema app; create table app.t (a int); insert into app.t values (1); "
                                + "set local search_path to app",
                        T,
                        Content.HAS_DATA),
                column("empty table", "create table t (a int)", "a", Content.EMPTY),
                column("only nulls", "create table t (a int, b int); insert into t values (1)", "b", Content.EMPTY),
                column("a value", "create table t (a int, b int); insert into t values (1)", "a", Content.HAS_DATA),
                column("absent", "create table t (a int); insert into t values (1)", "b", Content.EMPTY),
                column("absent table", "select 1", "b", Content.EMPTY),
                column(
                        "dropped",
                        "create table t (a int, b int); insert into t values (1, 2); alter table t drop b",
                        "b",
                        Content.EMPTY),
                column(
                        "odd name",
                        "create table t (\"a \"\";b\" int); insert into t values (1)",
                        "a \";b",
                        Content.HAS_DATA),
                column(
                        "part of a composite",
                        "create type c as (x int, y int); create table t (a c); insert into t values ((1, null))",
                        "a",
                        Content.HAS_DATA));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void looks(Case c) throws SQLException {
        TRANSACTION.execute(c.sql().split("; (?=[a-z])", -1));
        DataProbe probe = DataProbe.on(TRANSACTION.connection());

        DataFinding finding = c.column() == null ? probe.table(c.table()) : probe.column(c.table(), c.column());

        assertThat(finding.reason()).isNull();
        assertThat(finding.content()).isEqualTo(c.expected());
        assertThat(value(TRANSACTION.connection(), "show row_security")).isEqualTo("on");
        assertThat(value(TRANSACTION.connection(), "show statement_timeout")).isEqualTo("0");
    }

    @Test
    void tellsHowManyRowsThereMayBe() throws SQLException {
        TRANSACTION.execute("create table t (a int)", "insert into t select generate_series(1, 1000)");
        assertThat(DataProbe.on(TRANSACTION.connection()).table(T).estimatedRows())
                .isEqualTo(-1);

        TRANSACTION.execute("analyze t");
        assertThat(DataProbe.on(TRANSACTION.connection()).table(T))
                .isEqualTo(new DataFinding(Content.HAS_DATA, 1000, null));
    }

    @Test
    void whatItMayNotReadIsUnknownAndTheTransactionGoesOn() throws SQLException {
        String role = "reader_" + value(TRANSACTION.connection(), "select current_database()");
        TRANSACTION.execute("create table t (a int)", "create role " + role, "set local role " + role);

        DataFinding finding = DataProbe.on(TRANSACTION.connection()).table(T);

        assertThat(finding.content()).isEqualTo(Content.UNKNOWN);
        assertThat(finding.reason()).contains("permission denied for table t");
        assertThat(value(TRANSACTION.connection(), "select 1")).isEqualTo("1");
    }

    @Test
    void rowsThatAPolicyHidesAreNotTakenForAbsent() throws SQLException {
        String role = "reader_" + value(TRANSACTION.connection(), "select current_database()");
        TRANSACTION.execute(
                "create table t (a int)",
                "insert into t values (1)",
                "alter table t enable row level security",
                "create role " + role,
                "grant select on t to " + role,
                "set local role " + role);
        assertThat(value(TRANSACTION.connection(), "select count(*) from t")).isEqualTo("0");

        assertThat(DataProbe.on(TRANSACTION.connection()).table(T).content()).isEqualTo(Content.UNKNOWN);
    }

    @Test
    void aTableThatIsLockedForLongIsUnknown() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection holder = database.connect();
                Connection connection = database.connect()) {
            run(holder, "create table t (a int)");
            holder.setAutoCommit(false);
            run(holder, "lock table t in access exclusive mode");

            DataFinding finding =
                    DataProbe.on(connection, Duration.ofMillis(200)).table(T);

            assertThat(finding.content()).isEqualTo(Content.UNKNOWN);
            assertThat(finding.reason()).contains("canceling statement due to statement timeout");
        }
    }

    @Test
    void outsideATransactionNothingStays() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            run(connection, "create table t (a int)", "insert into t values (1)", "set statement_timeout = '7s'");

            assertThat(DataProbe.on(connection).table(T).content()).isEqualTo(Content.HAS_DATA);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(value(connection, "show row_security")).isEqualTo("on");
            assertThat(value(connection, "show statement_timeout")).isEqualTo("7s");
            database.execute("drop table t");
        }
    }
}
