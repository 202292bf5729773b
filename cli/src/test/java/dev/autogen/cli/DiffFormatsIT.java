package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.build.KnownBuild;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.SampleApplication;
import dev.autogen.fixtures.TestDatabase;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed in each format, and that it does what it says. */
class DiffFormatsIT {

    /** What no entity can say, and PostgreSQL keeps. */
    private static final String[] RICH = {
        "create schema app",
        "create type app.mood as enum ('sad', 'it''s ok', 'happy')",
        "create type point3 as (x float8, y float8, z float8)",
        "create sequence numbers increment by 5 minvalue 10 cache 3",
        "create table \"Odd table\" (id int generated always as identity (start with 7) primary key, \"a\"\"b\" text"
                + " collate \"C\" default 'x;y')",
        "create table rooms (id bigserial, name varchar(50) not null, size numeric(8, 2) default 1.5, m app.mood,"
                + " p point3, tags text[] not null default '{}', data jsonb, booked int4range,"
                + " doubled numeric generated always as (size * 2) stored, primary key (id) with (fillfactor = 80),"
                + " constraint rooms_name_key unique (name) deferrable initially deferred,"
                + " constraint rooms_size_check check (size > 0 and name <> '--'),"
                + " constraint no_overlap exclude using gist (booked with &&) where (size > 1))"
                + " with (fillfactor = 70, autovacuum_enabled = false)",
        "comment on table rooms is 'Where it''s at'",
        "comment on column rooms.size is 'm²'",
        "create unlogged table app.notes (room bigint, other int, text text,"
                + " constraint notes_room_fkey foreign key (room) references rooms (id) on delete set null on update"
                + " cascade deferrable, constraint late check (length(text) < 100) not valid)",
        "create unique index rooms_lower on rooms (lower(name) text_pattern_ops desc nulls last) where m <> 'sad'",
        "create index rooms_data on rooms using gin (data jsonb_path_ops) with (fastupdate = off)",
        "create index rooms_size on rooms using brin (size) with (pages_per_range = 32)",
        "create index rooms_include on rooms (size) include (name, m)",
        "create index notes_hash on app.notes using hash (text)",
        "alter sequence numbers owned by rooms.id",
        "create table parts (at date not null, id int) partition by range (at)"
    };

    private final Path folder;
    private final TestDatabase rich = PostgresServer.shared().createDatabase();
    private final TestDatabase empty = PostgresServer.shared().createDatabase();

    DiffFormatsIT(@TempDir Path folder) throws Exception {
        this.folder = folder;
        rich.execute(RICH);
        if (PostgresServer.shared().majorVersion() >= 15) {
            rich.execute("alter table rooms add constraint one_null unique nulls not distinct (size, m)");
        }
    }

    @AfterEach
    void drop() {
        rich.close();
        empty.close();
    }

    private CommandLineRun diff(String... more) {
        List<String> args = new ArrayList<>(List.of("diff", "--from", empty.url(), "--to", rich.url()));
        args.addAll(List.of(more));
        return CommandLineRun.in(folder, CommandLineRun.on(rich), args.toArray(String[]::new));
    }

    @Test
    void theScriptLeadsThereAndBack() throws Exception {
        String there = diff("--format", "sql").ends(0).out();
        String back = diff("--format", "sql", "--reverse").ends(0).out();

        empty.execute(there);
        CommandLineRun arrived = diff("--exit-code").ends(0);
        assertThat(arrived.out()).isEqualTo("No changes\n");
        assertThat(arrived.err()).isEmpty();
        assertThat(diff("--format", "sql").ends(0).out()).endsWith("-- no changes\n");

        empty.execute(back);
        assertThat(diff("--format", "sql").ends(0).out()).isEqualTo(there);
        assertThat(diff("--format", "sql", "--reverse").ends(0).out()).isEqualTo(back);
    }

    /** One transaction: a script that fails on its way has done nothing. */
    @Test
    void theScriptIsOneTransaction() throws Exception {
        String there = diff("--format", "sql").ends(0).out();

        assertThat(there).containsOnlyOnce("\nbegin;\n").containsOnlyOnce("\ncommit;\n");
        assertThat(there.substring(there.indexOf("commit;"))).isEqualTo("commit;\n");
    }

    @Test
    void exitCodes() {
        diff().ends(0);
        diff("--exit-code").ends(3);
        diff("--exit-code", "--reverse").ends(3);
        diff("--exit-code", "--format", "json").ends(3);
    }

    @Test
    void jsonCarriesAll() throws Exception {
        rich.execute("create view seen as select 1 as one");
        CommandLineRun run = diff("--format", "json").ends(0);
        Json report = Json.of(run.out());

        assertThat(run.err()).isEmpty();
        assertThat(report.at("command")).hasToString("diff");
        assertThat(report.at("different")).hasToString("true");
        assertThat(report.at("from", "source")).hasToString("database");
        assertThat(report.at("to", "notCompared").list())
                .containsExactly(new Json(Map.of("kind", "view", "schema", "public", "name", "seen")));
        List<String> sql = report.at("sql").texts();
        List<String> reverse = report.at("reverseSql").texts();
        empty.execute(sql.toArray(String[]::new));
        assertThat(diff("--exit-code").ends(0).out()).isEqualTo("No changes\n");
        empty.execute(reverse.toArray(String[]::new));
        assertThat(Json.of(diff("--format", "json").ends(0).out()).at("sql").texts())
                .isEqualTo(sql);
    }

    @Test
    void jsonSaysWhereChangesComeFrom(@TempDir Path project) {
        SampleApplication.copyTo(project);
        KnownBuild.in(project, classpath());
        Json report = Json.of(in(project, "diff", "--format", "json").ends(0).out());

        Json users = report.at("operations").list().stream()
                .filter(operation -> operation.at("description").toString().startsWith("create table users"))
                .findFirst()
                .orElseThrow();
        assertThat(users.at("source", "entity")).hasToString("com.example.shop.User");
        assertThat(users.at("source", "attribute")).hasToString("id");
        assertThat(users.at("source", "file")).hasToString("User.java");
        assertThat(users.at("source", "line").toString()).matches("\\d+");
        assertThat(users.at("operation", "op")).hasToString("CreateTable");
        assertThat(report.at("entities", "count")).hasToString("10");
        assertThat(report.at("entities", "hibernate").toString()).startsWith("7.");
        assertThat(report.at("entities", "hibernateFrom")).hasToString("bundled");
        assertThat(report.at("entities", "physicalNaming").toString()).startsWith("org.hibernate.");
        assertThat(report.at("entities", "places").texts())
                .singleElement()
                .asString()
                .startsWith(project.toString());
    }

    /** Also where the model was kept since the last run. */
    @Test
    void howTheEntitiesWereReadIsToldWithV(@TempDir Path project) {
        SampleApplication.copyTo(project);
        KnownBuild.in(project, classpath());
        String[] told = {"Hibernate comes with autogen", "10 entities", "physical naming: org.hibernate."};

        assertThat(in(project, "diff", "-v").ends(0).err()).contains(told);
        assertThat(in(project, "diff", "-v").ends(0).err()).contains(told);
        assertThat(in(project, "check", "-v").ends(3).err()).contains(told);
        assertThat(in(project, "-m", "initial", "-v").ends(0).err()).contains(told);
    }

    @Test
    void checkKnowsTheFormats(@TempDir Path project) throws Exception {
        ShopProject shop = new ShopProject(project, empty);
        shop.run("-m", "initial").ends(0);
        Json pending = Json.of(shop.run("check", "--format", "json").ends(3).out());
        assertThat(pending.at("pending").list()).singleElement().satisfies(revision -> assertThat(revision.at("title"))
                .hasToString("initial"));

        shop.run("upgrade").ends(0);
        assertThat(Json.of(shop.run("check", "--format", "json").ends(0).out()).at("different"))
                .hasToString("false");
        assertThat(shop.run("check", "--format", "sql").ends(0).out()).isEqualTo("-- no changes\n");

        shop.addPhone();
        empty.execute("alter table users drop column name");
        assertThat(shop.run("check", "--format", "markdown").ends(3).out())
                .containsSubsequence(
                        "### Schema check", "add column users.phone", "User.phone", "<details>", "drop column phone")
                .containsSubsequence("This database differs from its history", "add column users.name");
        Json found = Json.of(shop.run("check", "--format", "json").ends(3).out());
        assertThat(found.at("changes", "sql").texts())
                .singleElement()
                .asString()
                .contains("phone");
        assertThat(found.at("drift", "sql").texts()).singleElement().asString().contains("name");
        empty.execute(shop.run("check", "--format", "sql").ends(3).out());
        assertThat(shop.run("diff", "--exit-code").ends(0).out()).isEqualTo("No changes\n");
    }

    @Test
    void aNewMigrationInEachFormat(@TempDir Path project) throws Exception {
        ShopProject shop = new ShopProject(project, empty);
        Json first =
                Json.of(shop.run("-m", "initial", "--format", "json").ends(0).out());
        assertThat(first.at("title")).hasToString("initial");
        assertThat(Files.exists(project.resolve(first.at("file").toString()))).isTrue();
        empty.execute(String.join(";\n", first.at("sql").texts()));
        empty.execute(String.join(";\n", first.at("reverseSql").texts()));
        shop.run("upgrade").ends(0);
        assertThat(shop.run("-m", "none", "--format", "markdown").ends(0).out()).contains("No changes.");

        shop.addPhone();
        assertThat(shop.run("-m", "more", "--format", "json", "--upgrade")
                        .ends(2)
                        .out())
                .contains("--upgrade prints text only");
        assertThat(shop.run("-m", "add phone", "--format", "markdown").ends(0).out())
                .containsSubsequence(
                        ": add phone", "_add_phone.java", "**`table users`**", "add column users.phone", "<details>")
                .containsSubsequence("way back", "drop column phone");
    }

    @Test
    void failuresAreObjects() throws Exception {
        assertThat(error(
                        run("diff", "--format", "json", "--from", "nowhere.sql").ends(2)))
                .isEqualTo("usage");
        assertThat(error(diff("--format=json", "--unknown-option").ends(2))).isEqualTo("usage");
        String nowhere = "jdbc:postgresql://localhost:1/x";
        assertThat(error(run("diff", "--format", "json", "--from", nowhere, "--to", nowhere)
                        .ends(1)))
                .isEqualTo("connection");
        assertThat(error(run("check", "--format", "json", "--config", "missing.properties")
                        .ends(2)))
                .isEqualTo("configuration");
        assertThat(error(run("check", "--format", "json", "--classpath", folder.toString())
                        .ends(1)))
                .isEqualTo("entities");
        assertThat(error(run("classpath", "--format", "json").ends(2))).isEqualTo("usage");
    }

    @Test
    void aFormatThatACommandDoesNotHaveIsAnError() {
        assertThat(run("status", "--format", "sql").ends(2).err())
                .contains("autogen status prints text and json, not --format sql.");
        assertThat(run("classpath", "--format", "sql").ends(2).err())
                .contains("autogen classpath prints text only, not --format sql.");
        assertThat(run("diff", "--format", "xml").ends(2).err()).contains("'--format'", "TEXT, JSON, SQL, MARKDOWN");
    }

    @Test
    void helpTellsTheSources() {
        assertThat(run("diff", "--help").ends(0).out())
                .contains("--from=SOURCE", "--to=SOURCE", "--reverse", "--exit-code", "--dev-url", "--format")
                .contains("A SOURCE is one of entities, database");
    }

    private CommandLineRun run(String... args) {
        return CommandLineRun.in(folder, CommandLineRun.on(rich), args);
    }

    private CommandLineRun in(Path project, String... args) {
        return CommandLineRun.in(project, CommandLineRun.on(empty), args);
    }

    private static List<Path> classpath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static String error(CommandLineRun run) {
        assertThat(run.err()).isEmpty();
        Json error = Json.of(run.out()).at("error");
        assertThat(error.at("message").toString()).isNotBlank();
        return error.at("code").toString();
    }
}
