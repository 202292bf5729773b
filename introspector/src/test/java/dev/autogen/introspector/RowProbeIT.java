package dev.autogen.introspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.RowProbe.Count;
import dev.autogen.introspector.RowProbe.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RowProbeIT {

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private static Query rows(String sql) {
        return new Query(sql, false);
    }

    private static List<Optional<Count>> counts(Query... queries) {
        return RowProbe.on(TRANSACTION.connection(), "public").counts(List.of(queries));
    }

    @Test
    void findsNothingInAnEmptyTable() throws SQLException {
        TRANSACTION.execute("create table t (a int)");
        assertThat(counts(rows("select a from t"))).containsExactly(Optional.of(new Count(0, 0, List.of())));
    }

    @Test
    void showsThreeExamplesInTheSameOrderEachTime() throws SQLException {
        TRANSACTION.execute("create table t as select g as \"count\", 'x?' as b from generate_series(9, 1, -1) g");
        assertThat(counts(rows("select \"count\", b from t where b ~ 'x[?]'")))
                .containsExactly(Optional.of(new Count(
                        9,
                        9,
                        List.of(
                                "{\"count\":1,\"b\":\"x?\"}",
                                "{\"count\":2,\"b\":\"x?\"}",
                                "{\"count\":3,\"b\":\"x?\"}"))));
    }

    @Test
    void countsTheRowsOfGroups() throws SQLException {
        TRANSACTION.execute(
                "create table t (\"count\" text)", "insert into t values ('a'), ('a'), ('b'), ('c'), ('c'), ('c')");
        Query groups = new Query("select \"count\", count(*) from t group by \"count\" having count(*) > 1", true);
        assertThat(counts(groups, rows("select 1 from t")))
                .extracting(count -> count.orElseThrow().found() + " of "
                        + count.orElseThrow().rows())
                .containsExactly("2 of 5", "6 of 6");
    }

    @Test
    void saysNothingWhereTheServerRefuses() throws SQLException {
        TRANSACTION.execute("create table t (a int)");
        assertThat(counts(rows("select b from t"))).containsExactly(Optional.empty());
        assertThat(counts(rows("select a from t"))).hasSize(1).doesNotContain(Optional.empty());
    }

    @Test
    void asksAllAtOnce() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = RoundTrips.connect(database)) {
            RowProbe probe = RowProbe.on(connection, "public");
            probe.counts(List.of(rows("select 1")));
            RoundTrips.sinceLast();
            probe.counts(List.of(rows("select 1")));
            int one = RoundTrips.sinceLast();
            assertThat(probe.counts(Collections.nCopies(40, rows("select 1")))).hasSize(40);
            assertThat(RoundTrips.sinceLast()).isEqualTo(one);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }
}
