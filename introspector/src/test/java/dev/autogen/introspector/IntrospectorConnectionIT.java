package dev.autogen.introspector;

import static dev.autogen.introspector.Sql.run;
import static dev.autogen.introspector.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reading asks of a connection, and what it leaves. */
class IntrospectorConnectionIT {

    private static final int IN_A_TRANSACTION_OF_ITS_OWN = 2;
    private static final int IN_AN_OPEN_TRANSACTION = 4;

    @ParameterizedTest
    @ValueSource(ints = {10, 300})
    void theNumberOfRoundTripsIsTheSameForAnyNumberOfTables(int tables) throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = RoundTrips.connect(database)) {
            create(connection, tables);
            RoundTrips.sinceLast();

            assertThat(Introspector.on(connection).read(Scope.ALL).schema().tables())
                    .hasSize(tables);
            assertThat(RoundTrips.sinceLast()).isEqualTo(IN_A_TRANSACTION_OF_ITS_OWN);

            connection.setAutoCommit(false);
            value(connection, "select 1");
            RoundTrips.sinceLast();
            Introspector.on(connection).read(Scope.ALL);
            assertThat(RoundTrips.sinceLast()).isEqualTo(IN_AN_OPEN_TRANSACTION);
        }
    }

    @Test
    void whoAnswersTakesOneRoundTrip() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = RoundTrips.connect(database)) {
            database.execute("create schema app");
            connection.setSchema("app");
            RoundTrips.sinceLast();

            ServerInfo server = Introspector.on(connection).server();

            assertThat(RoundTrips.sinceLast()).isEqualTo(1);
            assertThat(server)
                    .isEqualTo(new ServerInfo(
                            Integer.parseInt(value(connection, "show server_version_num")), database.name(), "app"));
            assertThat(Introspector.on(connection).read(Scope.ALL).server()).isEqualTo(server);
        }
    }

    @Test
    void theConnectionIsGivenBackAsFound() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            value(connection, "select set_config('search_path', 'a, \"B\"', false)");

            Introspector.on(connection).read(new Scope("public", List.of(), Set.of()));

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
            assertThat(value(connection, "show search_path")).isEqualTo("a, \"B\"");
            assertThat(value(
                            connection,
                            "select count(*) from pg_locks where pid = pg_backend_pid()"
                                    + " and locktype = 'transactionid'"))
                    .isEqualTo("0");
            value(connection, "select set_config('application_name', 'still writable', false)");
            database.execute("create table t (a int)");
        }
    }

    @Test
    void anOpenTransactionIsReadTooAndGoesOn() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            create(connection, 1);

            Schema schema = Introspector.on(connection).read(Scope.ALL).schema();
            connection.commit();

            assertThat(schema.tables()).hasSize(1);
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(Introspector.on(connection).read(Scope.ALL).schema()).isEqualTo(schema);
        }
    }

    @Test
    void readingNeedsNoPrivilegeOnTables() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            String role = "reader_" + database.name();
            create(connection, 2);
            Schema schema = Introspector.on(connection).read(Scope.ALL).schema();
            run(connection, "create role " + role);
            try {
                run(connection, "set role " + role);
                assertThatThrownBy(() -> run(connection, "select from t0")).hasMessageContaining("permission denied");
                assertThat(read(connection)).isEqualTo(schema);
            } finally {
                run(connection, "reset role", "drop role " + role);
            }
        }
    }

    /** Nor any on a schema: the catalog is for everybody. Only what the server spells out differs. */
    @Test
    void readingNeedsNoMoreThanConnecting() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            String role = "stranger_" + database.name();
            create(connection, 2);
            run(
                    connection,
                    "create schema app",
                    "create type app.mood as enum ('sad')",
                    "create type mood as enum ('glad')",
                    "create table app.t (id int generated always as identity primary key, m app.mood)",
                    "create table u (m mood default 'glad', n mood[], t int references app.t, check (t > 0))",
                    "comment on table u is 'ours'");
            Schema schema = read(connection);
            run(
                    connection,
                    "create role " + role,
                    "revoke all on schema public from public",
                    "revoke all on database " + database.name() + " from public",
                    "grant connect on database " + database.name() + " to " + role);
            try {
                run(connection, "set role " + role);
                assertThatThrownBy(() -> run(connection, "select from public.u"))
                        .hasMessageContaining("permission denied for schema public");
                assertThatThrownBy(() -> run(connection, "create temporary table x (a int)"))
                        .hasMessageContaining("permission denied");
                assertThat(read(connection).toString().replace("public.", ""))
                        .isEqualTo(schema.toString().replace("public.", ""));
            } finally {
                run(
                        connection,
                        "reset role",
                        "revoke all on database " + database.name() + " from " + role,
                        "drop role " + role);
            }
        }
    }

    private static Schema read(Connection connection) {
        return Introspector.on(connection)
                .read(new Scope("public", List.of(), Set.of()))
                .schema();
    }

    @Test
    void aClosedConnectionIsAnErrorOfThisModule() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            Connection connection = database.connect();
            connection.close();

            assertThatThrownBy(() -> Introspector.on(connection).read(Scope.ALL))
                    .isInstanceOf(IntrospectionException.class)
                    .hasMessageStartingWith("The database's catalog cannot be read: ")
                    .hasCauseInstanceOf(SQLException.class);
        }
    }

    private static void create(Connection connection, int tables) throws SQLException {
        for (int i = 0; i < tables; i++) {
            run(
                    connection,
                    "create table t" + i + " (id serial primary key, a varchar(9) check (a in ('A', 'B')), b text[])",
                    "create index on t" + i + " (lower(a), id) where id > 0");
        }
    }
}
