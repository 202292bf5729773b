package dev.autogen.introspector;

import static dev.autogen.introspector.Sql.run;
import static dev.autogen.introspector.Sql.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.expression.ExpressionPair;
import dev.autogen.schema.expression.ExpressionPair.Kind;
import dev.autogen.schema.expression.Verdict;
import dev.autogen.schema.expression.Verdict.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked: nothing happens but the answer. */
class CanonicalizerSafetyIT {

    private static final int IN_A_TRANSACTION_OF_ITS_OWN = 2;

    /** The sequence tells what an undone transaction hides: that something was run at all. */
    private static final String TRACES = """
            select format('%s classes, %s types, %s schemas, %s, %s, called: %s',
              (select count(*) from pg_class), (select count(*) from pg_type), (select count(*) from pg_namespace),
              (select array_agg(id) from victim), current_setting('search_path'), (select is_called from s))
            """;

    private static final String LOCKS =
            "select count(*) from pg_locks where pid = pg_backend_pid() and locktype <> 'virtualxid'"
                    + " and relation is distinct from 'pg_locks'::regclass";

    private static TestDatabase victim;

    @BeforeAll
    static void createVictim() throws SQLException {
        victim = PostgresServer.shared().createDatabase();
        victim.execute("create table victim (id int)", "insert into victim values (1)", "create sequence s");
    }

    @AfterAll
    static void dropVictim() {
        victim.close();
    }

    private static ExpressionPair check(String from, String to) {
        return pair(Kind.CHECK, "a", "integer", from, to);
    }

    private static ExpressionPair pair(Kind kind, String column, String type, String from, String to) {
        return new ExpressionPair(
                kind,
                QualifiedName.of("public", "t"),
                List.of(new Column(column, SqlType.of(type), true, null, null, null, null, null)),
                column,
                from,
                to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1)); commit; drop table victim; --",
                "1); commit; drop table victim; --",
                "1=1); drop table victim; select (1=1",
                "1=1)); drop table victim; create table evil (a int check (1=1",
                "1=1; drop table victim",
                "1=1; commit; drop table victim; begin",
                "(select 1); truncate victim; select (1=1",
                "1=1) from pg_class; update victim set id = 2; select (1=1",
                "1=1) into evil from victim union select (1=1",
                "1=1); select nextval('s'); select (1=1",
                "1; select nextval('s')",
                "integer); select nextval('s'); select (1",
                "1 = nextval('s')",
                "(with gone as (delete from victim returning id) select count(*) from gone) = 1",
                "'$autogen$ end; drop table victim; do $autogen$' = ''",
                "E'\\'); drop table victim; --' = ''",
                "'\\'); drop table victim; --' = ''",
                "$x$ ) $x$ = ''); drop table victim; --",
                "1=1 /* ",
                "1=1 --",
                "\"a\"\"); drop table victim; --\" = 1",
                "U&'\\0027); drop table victim; --' = ''",
                "a = any (array[1]) \u0000",
                "\ud800",
                ""
            })
    void noTextDoesAnything(String text) throws SQLException {
        List<ExpressionPair> pairs = new ArrayList<>(List.of(check("a > 0", "(a>0)")));
        for (Kind kind : Kind.values()) {
            pairs.add(pair(kind, "a", "integer", text, "1"));
            pairs.add(pair(kind, "a", "integer", "1", text));
            if (!text.isEmpty()) {
                pairs.add(pair(kind, "a", text, "1", "1"));
                pairs.add(pair(kind, "a", "int check (" + text + ")", "1", "1"));
                pairs.add(pair(kind, text.replace("\0", ""), "integer", "1", "1"));
            }
        }
        pairs.add(check("a > 0", "a > 1"));
        try (Connection connection = victim.connect()) {
            String before = value(connection, TRACES);
            String locks = value(connection, LOCKS);

            List<Verdict> verdicts = ServerCanonicalizer.on(connection, null).decide(pairs);

            assertThat(verdicts).startsWith(Verdict.SAME).endsWith(Verdict.DIFFERENT);
            assertThat(value(connection, TRACES)).isEqualTo(before);
            assertThat(value(connection, LOCKS)).isEqualTo(locks);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void anOpenTransactionGoesOnWithoutALockMore() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            run(connection, "create table victim (id int)", "create sequence s");
            String before = value(connection, TRACES);
            String locks = value(connection, LOCKS);

            List<Verdict> verdicts = ServerCanonicalizer.on(connection, null)
                    .decide(List.of(check("a > 0", "(a>0)"), check("a > 0", "a >"), check("1=1", "1)); commit; --")));

            assertThat(verdicts)
                    .extracting(Verdict::outcome)
                    .containsExactly(Outcome.SAME, Outcome.UNDECIDED, Outcome.UNDECIDED);
            assertThat(value(connection, TRACES)).isEqualTo(before);
            assertThat(value(connection, LOCKS)).isEqualTo(locks);
            connection.rollback();
            assertThat(value(connection, "select to_regclass('victim') is null"))
                    .isEqualTo("t");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void theNumberOfRoundTripsIsTheSameForAnyNumberOfPairs(int pairs) throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = RoundTrips.connect(database)) {
            RoundTrips.sinceLast();

            List<Verdict> verdicts = ServerCanonicalizer.on(connection, null)
                    .decide(Collections.nCopies(pairs, check("a > 0", "(a>0)")));

            assertThat(RoundTrips.sinceLast()).isEqualTo(IN_A_TRANSACTION_OF_ITS_OWN);
            assertThat(verdicts).hasSize(pairs).containsOnly(Verdict.SAME);
        }
    }

    @Test
    void aServerThatTakesNoTemporaryTableLeavesAllUndecided() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            run(connection, "set default_transaction_read_only = on");

            assertThat(ServerCanonicalizer.on(connection, null)
                            .decide(List.of(check("a > 0", "(a>0)"), check("a > 0", "a > 1"))))
                    .containsOnly(Verdict.undecided("cannot execute CREATE TABLE in a read-only transaction"));
        }
    }

    @Test
    void aRoleWithoutThePrivilegeLeavesAllUndecided() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            String role = "reader_" + database.name();
            run(connection, "revoke temporary on database " + database.name() + " from public", "create role " + role);
            try {
                run(connection, "set role " + role);
                assertThat(ServerCanonicalizer.on(connection, null).decide(List.of(check("a > 0", "(a>0)"))))
                        .containsExactly(Verdict.undecided("permission denied to create temporary tables in database \""
                                + database.name() + "\""));
            } finally {
                run(connection, "reset role", "drop role " + role);
            }
        }
    }

    @Test
    void aRefusedBlockLeavesAllUndecided() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = database.connect()) {
            run(connection, "set statement_timeout = 50");

            List<Verdict> verdicts =
                    ServerCanonicalizer.on(connection, null).decide(Collections.nCopies(2000, check("a > 0", "(a>0)")));

            assertThat(verdicts).hasSize(2000).allSatisfy(verdict -> {
                assertThat(verdict.outcome()).isEqualTo(Outcome.UNDECIDED);
                assertThat(verdict.reason())
                        .startsWith("the server refuses: ERROR: canceling statement due to statement timeout");
            });
        }
    }

    @Test
    void aLostConnectionIsAnError() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            Connection connection = database.connect();
            connection.close();

            assertThatThrownBy(() -> ServerCanonicalizer.on(connection, null).decide(List.of(check("1=1", "1 = 1"))))
                    .isInstanceOf(IntrospectionException.class)
                    .hasMessageStartingWith("The connection was lost while the server compared expressions: ")
                    .hasCauseInstanceOf(SQLException.class);
        }
    }
}
