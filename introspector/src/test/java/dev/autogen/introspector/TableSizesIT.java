package dev.autogen.introspector;

import static dev.autogen.introspector.Sql.run;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TableSizesIT {

    private static final QualifiedName T = QualifiedName.of("t");

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private record Case(String name, String sql, QualifiedName table, long least, long most) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case exactly(String name, long rows, String sql) {
        return new Case(name, sql, T, rows, rows);
    }

    private static Stream<Case> cases() {
        String odd = "create schema \"S \"\"1\"; create table \"S \"\"1\".\"T ;\" (a int); ";
        return Stream.of(
                exactly("new", 0, "create table t (a int)"),
                exactly("never analyzed", 7, "create table t as select generate_series(1, 7) a"),
                exactly(
                        "emptied after it was analyzed",
                        0,
                        "create table t as select generate_series(1, 7) a; analyze t; delete from t"),
                exactly(
                        "filled after it was analyzed when empty",
                        3,
                        "create table t (a int); analyze t; insert into t values (1), (2), (3)"),
                exactly(
                        "partitions, those of partitions too",
                        5,
                        "create table t (a int) partition by range (a);"
                                + "create table t1 partition of t for values from (0) to (3);"
                                + "create table t2 partition of t default partition by range (a);"
                                + "create table t3 partition of t2 default;"
                                + "insert into t select generate_series(1, 5)"),
                exactly(
                        "without its children",
                        1,
                        "create table t (a int); create table c () inherits (t); insert into t values (1);"
                                + "insert into c values (2), (3)"),
                new Case(
                        "odd name",
                        odd + "insert into \"S \"\"1\".\"T ;\" values (1)",
                        QualifiedName.of("S \"1", "T ;"),
                        1,
                        1),
                new Case(
                        "large, never analyzed",
                        "create table t as select generate_series(1, 200000) a",
                        T,
                        190_000,
                        210_000),
                new Case(
                        "large, analyzed",
                        "create table t as select generate_series(1, 200000) a; analyze t",
                        T,
                        190_000,
                        210_000),
                new Case(
                        "grown since it was analyzed",
                        "create table t as select generate_series(1, 20000) a; analyze t;"
                                + "insert into t select generate_series(1, 180000)",
                        T,
                        180_000,
                        220_000));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void countsWhatIsSmallAndEstimatesTheRest(Case c) throws SQLException {
        TRANSACTION.execute(c.sql());
        TableSize size = size(TRANSACTION.connection(), c.table());
        assertThat(size.rows()).isBetween(c.least(), c.most());
        assertThat(size.bytes() == 0).isEqualTo(c.name().equals("new"));
    }

    @Test
    void leavesOutWhatIsNoTable() throws SQLException {
        TRANSACTION.execute("create table t (a int)", "create view v as select 1");
        assertThat(TableSizes.on(TRANSACTION.connection())
                        .of(List.of(QualifiedName.of("absent"), QualifiedName.of("v"), T)))
                .isEqualTo(Map.of(T, new TableSize(0, 0)));
    }

    @Test
    void estimatesWhereRowsMayNotBeRead() throws SQLException {
        TRANSACTION.execute(
                "create table t as select generate_series(1, 7) a",
                "create role sizes_reader",
                "set local role sizes_reader");
        TableSize size = size(TRANSACTION.connection(), T);
        assertThat(size.rows()).isPositive();
    }

    @Test
    void estimatesWhatSomebodyHasLocked() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection holder = database.connect();
                Connection connection = database.connect()) {
            run(connection, "create table t as select generate_series(1, 7) a");
            holder.setAutoCommit(false);
            run(holder, "lock table t");
            TableSize size = size(connection, T);
            assertThat(size.rows()).isPositive();
            assertThat(connection.getAutoCommit()).isTrue();
            holder.rollback();
        }
    }

    @Test
    void takesAsManyRoundTripsForManyTablesAsForOne() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = RoundTrips.connect(database)) {
            List<QualifiedName> tables = new ArrayList<>();
            for (int i : IntStream.range(0, 40).toArray()) {
                run(connection, "create table t" + i + " as select 1 a");
                tables.add(QualifiedName.of("t" + i));
            }
            TableSizes sizes = TableSizes.on(connection);
            sizes.of(tables.subList(0, 1));
            RoundTrips.sinceLast();
            assertThat(sizes.of(tables.subList(0, 1))).hasSize(1);
            int one = RoundTrips.sinceLast();
            assertThat(sizes.of(tables)).hasSize(40);
            assertThat(RoundTrips.sinceLast()).isEqualTo(one);
        }
    }

    private static TableSize size(Connection connection, QualifiedName table) {
        return Objects.requireNonNull(
                TableSizes.on(connection).of(List.of(table)).get(table));
    }
}
