package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of source, on either side. */
class DiffSourcesIT {

    private static final String NONE = "No changes\n";
    private static final String PHONE = "+ add column users.phone varchar(20)   User.phone";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final TestDatabase other = PostgresServer.shared().createDatabase();
    private final ShopProject shop;

    DiffSourcesIT(@TempDir Path folder) {
        this.shop = new ShopProject(folder, database);
    }

    @AfterEach
    void drop() {
        database.close();
        other.close();
    }

    private CommandLineRun diff(String from, String to, String... more) {
        List<String> args = new ArrayList<>(List.of("diff", "--from", from, "--to", to, "--dev-url", database.url()));
        args.addAll(List.of(more));
        return shop.run(args.toArray(String[]::new));
    }

    private void migrate() {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
    }

    @Test
    void allSourcesAgreeAfterAnUpgrade() throws Exception {
        migrate();
        Path script = shop.folder().resolve("schema.sql");
        Files.writeString(
                script, shop.run("upgrade", "base:head", "--sql").ends(0).out());

        List<String> sources = List.of("entities", "database", "snapshot", "migrations", "schema.sql", database.url());

        for (String from : sources) {
            for (String to : sources) {
                assertThat(diff(from, to, "--exit-code").ends(0).out())
                        .as("from %s to %s", from, to)
                        .isEqualTo(NONE);
            }
        }
    }

    @Test
    void theDatabaseAndTheEntitiesAreTheDefault() throws Exception {
        migrate();
        shop.addPhone();

        CommandLineRun told = diff("database", "entities").ends(0);

        assertThat(shop.run("diff").ends(0)).isEqualTo(told);
        assertThat(told.out()).startsWith(PHONE).hasLineCount(1);
        assertThat(diff("entities", "database").ends(0).out())
                .startsWith("- drop column users.phone   User.phone")
                .hasLineCount(1);
    }

    @Test
    void theSnapshot() throws Exception {
        migrate();
        shop.addPhone();

        assertThat(diff("snapshot", "entities").ends(0).out()).startsWith(PHONE);
        assertThat(diff("entities", "snapshot").ends(0).out()).startsWith("- drop column users.phone");
        assertThat(diff("snapshot", "database").ends(0).out()).isEqualTo(NONE);
    }

    /** What the guide promises: a script that brings a database back to its history. */
    @Test
    void theWayFromADriftedDatabaseToTheSnapshot() throws Exception {
        migrate();
        database.execute("alter table users drop column name", "create index extra on users (email)");

        String script = diff("database", "snapshot", "--format", "sql").ends(0).out();

        assertThat(script).contains("add column name", "drop index public.extra");
        database.execute(script);
        assertThat(shop.run("check").ends(0).out()).isEqualTo("No changes: entities, migrations and database agree.\n");
    }

    @Test
    void migrationsUpToARevision() throws Exception {
        migrate();
        shop.addPhone();
        shop.run("-m", "add phone").ends(0);

        assertThat(diff("database", "migrations").ends(0).out()).startsWith("+ add column users.phone varchar(20)");
        assertThat(diff("migrations:base", "database").ends(0).out())
                .startsWith("+ create ")
                .contains("users");
        String first = shop.run("current").out().split("[ (,]", 2)[0];
        assertThat(diff("migrations:" + first, "database").ends(0).out()).isEqualTo(NONE);
        assertThat(diff("migrations:" + first, "migrations", "--exit-code")
                        .ends(3)
                        .out())
                .startsWith("+ add column users.phone varchar(20)");
    }

    @Test
    void migrationsOfAnotherDefaultSchema() throws Exception {
        Files.writeString(shop.folder().resolve("autogen.properties"), "default-schema = app\n");
        database.execute("create schema app");
        migrate();

        assertThat(diff("migrations", "database").ends(0).out()).isEqualTo(NONE);
        assertThat(diff("entities", "migrations").ends(0).out()).isEqualTo(NONE);
    }

    @Test
    void anotherDatabaseByItsUrl() throws SQLException {
        migrate();
        other.execute("create table extra (id int)");

        assertThat(diff("database", other.url()).ends(0).out()).contains("+ create table extra", "- drop table users");
        assertThat(shop.run("diff", "--to", other.url(), "--from", other.url())
                        .ends(0)
                        .out())
                .isEqualTo(NONE);
        assertThat(diff(other.url(), "entities").ends(0).out()).contains("- drop table extra", "+ create table users");
    }

    /** As {@code pg_dump} writes it, with and without rows. */
    @Test
    void aDump() throws Exception {
        Files.writeString(shop.folder().resolve("dump.sql"), """
                --
                -- PostgreSQL database dump
                --
                \\restrict 3f9c2a7b
                SET statement_timeout = 0;
                SET client_encoding = 'UTF8';
                SELECT pg_catalog.set_config('search_path', '', false);
                CREATE SCHEMA public;
                ALTER SCHEMA public OWNER TO nobody_here;
                CREATE FUNCTION public.one() RETURNS integer LANGUAGE plpgsql AS $$ begin return 1; end; $$;
                ALTER FUNCTION public.one() OWNER TO nobody_here;
                CREATE TABLE public.extra (
                    id integer DEFAULT public.one() NOT NULL,
                    note text DEFAULT 'a;b'::text
                );
                ALTER TABLE public.extra OWNER TO nobody_here;
                COPY public.extra (id, note) FROM stdin;
                1	a;
                \\.
                ALTER TABLE ONLY public.extra ADD CONSTRAINT extra_pkey PRIMARY KEY (id);
                GRANT SELECT ON TABLE public.extra TO nobody_here;
                \\unrestrict 3f9c2a7b
                """);
        other.execute(
                "create function one() returns integer language sql as 'select 1'",
                "create table extra (id int primary key default one(), note text default 'a;b')");

        CommandLineRun run = diff("dump.sql", other.url()).ends(0);

        assertThat(run.out()).isEqualTo(NONE);
        assertThat(run.err())
                .contains("note: not compared in sql dump.sql: function one()")
                .contains("note: not compared in database " + other.url());
    }

    /** Only between two schemas that both say so; entities do not know the order in which a key was made. */
    @Test
    void theOrderOfColumnsCountsBetweenDatabases() throws Exception {
        migrate();
        other.execute("create table pairs (a int, b int, constraint pairs_pkey primary key (a, b))");
        Files.writeString(
                shop.folder().resolve("other.sql"),
                "create table pairs (a int, b int, constraint pairs_pkey primary key (b, a));");

        assertThat(diff(other.url(), "other.sql").ends(0).out()).contains("drop primary key", "add primary key");
    }

    /** @param said each must be in the one error */
    record Bad(String name, String source, List<String> said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Bad> badSources() {
        return List.of(
                new Bad("no source", "entitys", List.of("--from entitys: this is no source", "FILE.sql")),
                new Bad("not PostgreSQL", "jdbc:mysql://localhost/x", List.of("--from", "not one of PostgreSQL")),
                new Bad("no such file", "missing.sql", List.of("--from missing.sql: the file cannot be read")),
                new Bad("a folder", "folder.sql", List.of("--from folder.sql: the file cannot be read")),
                new Bad("not text", "binary.sql", List.of("--from binary.sql: the file is not UTF-8")),
                new Bad(
                        "wrong SQL",
                        "wrong.sql",
                        List.of("--from wrong.sql, line 3: create tabel x (", "syntax error")),
                new Bad(
                        "beyond the database",
                        "wide.sql",
                        List.of("wide.sql, line 1: create database y", "reaches beyond")),
                new Bad("psql", "meta.sql", List.of("meta.sql, line 2: \\connect other", "commands of psql")),
                new Bad("no such revision", "migrations:ffff", List.of("--from migrations:ffff: There is no revision")),
                new Bad("relative revision", "migrations:-1", List.of("--from migrations:-1: Relative revision")),
                new Bad("no snapshot", "snapshot", List.of("--from snapshot: there is none")));
    }

    @ParameterizedTest
    @MethodSource("badSources")
    void aBadSourceIsOneError(Bad bad) throws IOException {
        Path folder = shop.folder();
        Files.createDirectories(folder.resolve("folder.sql"));
        Files.createDirectories(shop.migrations());
        Files.write(folder.resolve("binary.sql"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Files.writeString(folder.resolve("wrong.sql"), "create table a (b int);\n\ncreate tabel x (\n  y int);\n");
        Files.writeString(folder.resolve("wide.sql"), "create database y;\n");
        Files.writeString(folder.resolve("meta.sql"), "select 1;\n\\connect other\n");

        CommandLineRun run = diff(bad.source(), "entities").ends(2);

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains(bad.said()).containsOnlyOnce("error:");
    }

    @Test
    void withoutMigrationsThereIsNothingToRun() {
        assertThat(diff("migrations", "entities").ends(2).err())
                .contains("--from migrations: there is no folder db/migrations");
    }
}
