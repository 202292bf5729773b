package dev.autogen.introspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Dependant;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DependantProbeIT {

    private static final ColumnRef A = new ColumnRef(QualifiedName.of("public", "t"), "a");

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private record Case(String dependant, String... sql) {
        @Override
        public String toString() {
            return dependant;
        }
    }

    static Stream<Case> cases() {
        String function = "create function f() returns trigger language plpgsql as 'begin return new; end'";
        return Stream.of(
                new Case("view v", "create view v as select a from t"),
                new Case("materialized view V 1", "create materialized view \"V 1\" as select b from t where a > 1"),
                new Case("rule r on t", "create rule r as on delete to t where old.a > 1 do instead nothing"),
                new Case(
                        "trigger g on t",
                        function,
                        "create trigger g before update of a on t for each row execute function f()"),
                new Case(
                        "trigger h on t",
                        function,
                        "create trigger h before insert on t for each row when (new.a > 1) execute function f()"),
                new Case("policy p on t", "create policy p on t using (a > 1)"),
                new Case(
                        "function s",
                        "create function s() returns bigint language sql begin atomic select max(a) from t; end"),
                new Case("generated column c on t", "alter table t add c int generated always as (a + 1) stored"),
                new Case(
                        "partition key a on t", "drop table t", "create table t (a int, b int) partition by range (a)"),
                new Case(
                        "partition key a on t",
                        "drop table t",
                        "create table t (a int, b int) partition by range ((a + 1))"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesWhatKeepsATypeFromBeingChanged(Case c) throws SQLException {
        TRANSACTION.execute("create table t (a int, b int)");
        TRANSACTION.execute(c.sql());
        assertThat(DependantProbe.on(TRANSACTION.connection()).of(List.of(A)).get(A))
                .extracting(Dependant::toString)
                .containsExactly(c.dependant());
        assertThatThrownBy(() -> TRANSACTION.execute("alter table t alter a type bigint"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("cannot alter");
    }

    @Test
    void passesOverWhatFollowsTheColumn() throws SQLException {
        TRANSACTION.execute(
                "create table t (a int primary key default 1 check (a > 0), b int references t)",
                "create index on t ((a + 1)) where a > 1",
                "create statistics s on a, b from t",
                "create view v as select b from t");
        assertThat(DependantProbe.on(TRANSACTION.connection()).of(List.of(A))).isEmpty();
        TRANSACTION.execute("alter table t alter a type bigint");
    }

    @Test
    void asksAllAtOnce() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = RoundTrips.connect(database)) {
            database.execute("create table t (a int, b int)", "create view v as select a, b from t");
            DependantProbe probe = DependantProbe.on(connection);
            probe.of(List.of(A));
            RoundTrips.sinceLast();
            probe.of(List.of(A));
            int one = RoundTrips.sinceLast();
            List<ColumnRef> many = new ArrayList<>(List.of(A, new ColumnRef(A.table(), "b")));
            for (int i = 0; i < 40; i++) {
                many.add(new ColumnRef(A.table(), "absent" + i));
            }
            assertThat(probe.of(many)).hasSize(2);
            assertThat(RoundTrips.sinceLast()).isEqualTo(one);
        }
    }
}
