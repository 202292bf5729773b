package dev.autogen.introspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a database has and the model does not is named, whatever it is. */
class UnmodelledObjectsIT {

    private static final String[] ONE_OF_EACH = {
        "create table users (id bigint primary key, name text, amount int)",
        "create type mood as enum ('good')",
        "create view active as select id from users",
        "create materialized view counted as select count(*) from users",
        "create function total(a integer) returns integer language sql as 'select $1'",
        "create procedure tidy() language sql as 'delete from users'",
        "create aggregate summed(integer) (sfunc = int4pl, stype = integer, initcond = '0')",
        "create function noticed() returns trigger language plpgsql as 'begin return new; end'",
        "create trigger audit after insert on users for each row execute function noticed()",
        "create policy own on users using (name = current_user)",
        "alter table users enable row level security",
        "create rule keep as on delete to users do instead nothing",
        "create domain positive as integer check (value > 0)",
        "create type span as range (subtype = integer)",
        "create collation german (locale = 'C')",
        "create operator === (leftarg = integer, rightarg = integer, function = int4eq)",
        "create statistics together on name, amount from users",
        "create text search configuration plain (copy = simple)",
        "create text search dictionary words (template = simple)",
        "create table measures (at date) partition by range (at)",
        "create table measures_1 partition of measures for values from ('2026-01-01') to ('2026-02-01')",
        "create foreign data wrapper dummy",
        "create server far foreign data wrapper dummy",
        "create foreign table away (id integer) server far",
        "create function stopped() returns event_trigger language plpgsql as 'begin end'",
        "create event trigger watch on ddl_command_end execute function stopped()",
        "create publication everything for table users",
        "create cast (mood as integer) with inout as assignment"
    };

    @Test
    void modelledObjectsAreNotNamed() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            database.execute(
                    "create sequence numbers",
                    "create type mood as enum ('good')",
                    "create type pair as (a int, b int)",
                    "create table users (id serial primary key, other bigint references users (id), m mood[],"
                            + " check (id > 0), exclude using btree (m with =))",
                    "create index by_other on users (other)",
                    "create extension citext");

            assertThat(unmodelled(database, Scope.ALL)).isEmpty();
        }
    }

    @Test
    void everyKindIsNamed() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            database.execute(ONE_OF_EACH);

            assertThat(unmodelled(database, Scope.ALL))
                    .containsExactly(
                            "aggregate summed(integer)",
                            "cast mood as integer",
                            "collation german",
                            "domain positive",
                            "event trigger watch",
                            "foreign server far",
                            "foreign table away",
                            "function noticed()",
                            "function stopped()",
                            "function total(a integer)",
                            "materialized view counted",
                            "operator ===(integer,integer)",
                            "partition measures_1",
                            "policy users.own",
                            "procedure tidy()",
                            "publication everything",
                            "range type span",
                            "row-level security users",
                            "rule users.keep",
                            "statistics together",
                            "text search configuration plain",
                            "text search dictionary words",
                            "trigger users.audit",
                            "view active");
        }
    }

    @Test
    void onlyOfTheSchemasAskedFor() throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            database.execute(
                    "create schema app",
                    "create view seen as select 1 as one",
                    "create view app.\"Odd one\" as select 1 as one");

            assertThat(unmodelled(database, Scope.ALL)).containsExactly("view app.\"Odd one\"", "view seen");
            assertThat(unmodelled(database, new Scope("app", List.of("app"), Scope.ALL.excludedTables())))
                    .containsExactly("view \"Odd one\"");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 200})
    void theNumberOfRoundTripsIsTheSameForAnyNumberOfObjects(int views) throws SQLException {
        try (TestDatabase database = PostgresServer.shared().createDatabase();
                Connection connection = RoundTrips.connect(database)) {
            for (int i = 0; i < views; i++) {
                Sql.run(connection, "create view v" + i + " as select 1 as one");
            }
            RoundTrips.sinceLast();

            assertThat(Introspector.on(connection).unmodelled(Scope.ALL)).hasSize(views);
            assertThat(RoundTrips.sinceLast()).isEqualTo(2);
        }
    }

    private static List<String> unmodelled(TestDatabase database, Scope scope) throws SQLException {
        String defaultSchema = scope.defaultSchema() == null ? "public" : scope.defaultSchema();
        try (Connection connection = database.connect()) {
            return Introspector.on(connection).unmodelled(scope).stream()
                    .map(object -> object.kind() + " " + object.relativeTo(defaultSchema))
                    .toList();
        }
    }
}
