package dev.autogen.introspector;

import static dev.autogen.schema.QualifiedName.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is read and what is left out. */
class ScopeIT {

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    @Test
    void anEmptyDatabaseHasOneSchema() {
        assertThat(read(Scope.ALL)).isEqualTo(new Schema(List.of("public"), List.of(), List.of()));
    }

    @Test
    void allSchemasButPostgresOwn() throws Exception {
        TRANSACTION.execute(
                "create schema app",
                "create schema \"Empty one\"",
                "create table app.t (id serial)",
                "create table public.t (a int)",
                "create temporary table hidden (a int)");

        Schema schema = read(Scope.ALL);

        assertThat(schema.namespaces()).containsExactly("Empty one", "app", "public");
        assertThat(schema.tables()).extracting(Table::name).containsExactly(of("app", "t"), of("public", "t"));
        assertThat(schema.sequences()).extracting(Sequence::name).containsExactly(of("app", "t_id_seq"));
    }

    @Test
    void onlyTheSchemasAskedFor() throws Exception {
        TRANSACTION.execute("create schema app", "create table app.t (id serial)", "create table public.t (id serial)");

        Schema schema = read(new Scope(null, List.of("app", "absent"), Set.of()));

        assertThat(schema.namespaces()).containsExactly("app");
        assertThat(schema.tables()).extracting(Table::name).containsExactly(of("app", "t"));
        assertThat(schema.sequences()).extracting(Sequence::name).containsExactly(of("app", "t_id_seq"));
    }

    @Test
    void notTheExcludedTablesNorTheirSequences() throws Exception {
        TRANSACTION.execute(
                "create schema app",
                "create table app.history (id serial primary key)",
                "create table app.h2 (id serial)",
                "create table public.history (id int)",
                "create index on app.history (id)");

        Schema schema =
                read(new Scope("app", List.of(), Set.of(QualifiedName.of("history"), QualifiedName.of("app", "h2"))));

        assertThat(schema.tables()).extracting(Table::name).containsExactly(of("public", "history"));
        assertThat(schema.sequences()).isEmpty();
    }

    @Test
    void tablesOnlyAndOfPartitionedOnesTheParent() throws Exception {
        TRANSACTION.execute(
                "create table parts (a int) partition by range (a)",
                "create table parts_1 partition of parts for values from (1) to (2)",
                "create unlogged table fleeting (a int)",
                "create view v as select * from parts",
                "create materialized view m as select * from parts",
                "create type composite as (a int)");

        assertThat(read(Scope.ALL).tables())
                .extracting(Table::name)
                .containsExactly(of("public", "fleeting"), of("public", "parts"));
    }

    @Test
    void nothingThatAnExtensionOwns() throws Exception {
        TRANSACTION.execute(
                "create schema owned",
                "create table owned.t (id serial)",
                "create sequence s",
                "alter extension plpgsql add schema owned",
                "alter extension plpgsql add table owned.t",
                "alter extension plpgsql add sequence s");

        assertThat(read(Scope.ALL)).isEqualTo(new Schema(List.of("public"), List.of(), List.of()));
        assertThat(read(new Scope(null, List.of("public"), Set.of())).sequences())
                .isEmpty();
    }

    @Test
    void typesOfTheDefaultSchemaGoWithoutIt() throws Exception {
        TRANSACTION.execute(
                "create schema app",
                "create type app.mood as enum ('sad')",
                "create table app.t (a app.mood default 'sad')");

        assertThat(read(new Scope("app", List.of(), Set.of()))
                        .tables()
                        .get(0)
                        .columns()
                        .get(0)
                        .type())
                .isEqualTo(SqlType.of("mood"));
        assertThat(read(Scope.ALL).tables().get(0).columns().get(0).type()).isEqualTo(SqlType.of("app.mood"));
        assertThat(read(new Scope("app", List.of(), Set.of()))
                        .tables()
                        .get(0)
                        .columns()
                        .get(0)
                        .defaultExpression())
                .isEqualTo("'sad'::mood");
    }

    @Test
    void anInvalidIndexIsSeen() throws Exception {
        TRANSACTION.execute(
                "create table t (a int)",
                "create index ix on t (a)",
                "update pg_index set indisvalid = false where indexrelid = 'ix'::regclass");

        assertThat(read(Scope.ALL).tables().get(0).indexes())
                .containsExactly(Index.of("ix", List.of("a")).withInvalid(true));
    }

    private static Schema read(Scope scope) {
        return Introspector.on(TRANSACTION.connection()).read(scope).schema();
    }
}
