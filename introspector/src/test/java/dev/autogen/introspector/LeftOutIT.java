package dev.autogen.introspector;

import static dev.autogen.introspector.Sql.run;
import static dev.autogen.schema.QualifiedName.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no comparison is to see: it is somebody else's, or part of something that is seen. */
class LeftOutIT {

    private static final Schema NOTHING = new Schema(List.of("public"), List.of(), List.of());

    private final TestDatabase database = PostgresServer.shared().createDatabase();

    @AfterEach
    void drop() {
        database.close();
    }

    static List<Scope> scopes() {
        return List.of(Scope.ALL, new Scope("public", List.of("public"), Set.of()));
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void whatIsTemporaryInThisSessionAndInOthers(Scope scope) throws SQLException {
        try (Connection other = database.connect();
                Connection connection = database.connect()) {
            for (Connection each : List.of(other, connection)) {
                run(
                        each,
                        "create temporary table hidden (id serial primary key, a int generated always as identity)",
                        "create index on hidden (a)",
                        "create temporary table parts (a int) partition by range (a)",
                        "create temporary table part partition of parts default",
                        "create temporary sequence s",
                        "create type pg_temp.mood as enum ('sad')",
                        "create type pg_temp.pair as (a int)");
            }
            assertThat(read(connection, scope)).isEqualTo(NOTHING);
        }
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void whatAnExtensionOwns(Scope scope) throws SQLException {
        try (Connection connection = database.connect()) {
            run(
                    connection,
                    "create type mood as enum ('sad')",
                    "create type pair as (a int)",
                    "create domain positive as int check (value > 0)",
                    "create table t (id serial primary key, m mood)",
                    "create index on t (m)",
                    "create sequence s",
                    "create view v as select 1 as one",
                    "create function one() returns int language sql as 'select 1'");
            for (String object : List.of(
                    "type mood", "type pair", "domain positive", "table t", "sequence s", "view v", "function one()")) {
                run(connection, "alter extension plpgsql add " + object);
            }
            assertThat(read(connection, scope)).isEqualTo(NOTHING);

            run(connection, "create table ours (m mood, p positive default one())");
            Schema schema = read(connection, scope);
            assertThat(schema.enums()).isEmpty();
            assertThat(schema.tables()).hasSize(1);
            assertThat(schema.tables().get(0).columns())
                    .containsExactly(
                            Column.of("m", SqlType.of("mood")),
                            Column.of("p", SqlType.of("positive")).withDefault("one()"));
        }
    }

    /** Of a partitioned table its own definition is seen, once, however deep its partitions lie. */
    @ParameterizedTest
    @MethodSource("scopes")
    void partitionsWithAllThatIsTheirs(Scope scope) throws SQLException {
        try (Connection connection = database.connect()) {
            run(
                    connection,
                    "create table target (id int primary key)",
                    "create table parts (id int, a int, t int constraint fk_t references target,"
                            + " constraint pk primary key (id, a), constraint ck check (a > 0)) partition by range (a)",
                    "create index ix on parts (t)",
                    "create table parts_1 partition of parts for values from (1) to (10) partition by list (id)",
                    "create table parts_1_1 partition of parts_1 for values in (1)",
                    "create table parts_2 (id serial, a int not null, t int, own text, primary key (id, a))",
                    "alter table parts_2 drop own",
                    "alter table parts_2 add constraint ck check (a > 0)",
                    "alter table parts attach partition parts_2 for values from (10) to (20)",
                    "create index only_here on parts_2 (id)",
                    "create table pointing (id int, a int, constraint fk_parts foreign key (id, a) references parts)");

            Schema schema = read(connection, scope);

            assertThat(schema.tables())
                    .extracting(Table::name)
                    .containsExactly(of("public", "parts"), of("public", "pointing"), of("public", "target"));
            assertThat(schema.sequences()).extracting(Sequence::name).isEmpty();
            Table parts = schema.tables().get(0);
            assertThat(parts.columns()).extracting(Column::name).containsExactly("id", "a", "t");
            assertThat(parts.indexes()).extracting(Index::name).containsExactly("ix");
            assertThat(parts.constraints()).extracting(c -> c.name()).containsExactly("pk", "ck", "fk_t");
            assertThat(schema.tables().get(1).foreignKeys())
                    .extracting(ForeignKey::name)
                    .containsExactly("fk_parts");
        }
    }

    /** A table that inherits is a table as any other. */
    @Test
    void notATableThatInherits() throws SQLException {
        try (Connection connection = database.connect()) {
            run(connection, "create table parent (a int)", "create table child (b int) inherits (parent)");

            assertThat(read(connection, Scope.ALL).tables())
                    .extracting(Table::name)
                    .containsExactly(of("public", "child"), of("public", "parent"));
        }
    }

    private static Schema read(Connection connection, Scope scope) {
        return Introspector.on(connection).read(scope).schema();
    }
}
