package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A development database is emptied and made anew; what is not of the project stays. */
class ResetIT {

    private static final String RELATIONS = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'v', 'S') and n.nspname !~ '^pg_|^information_schema'
              and c.relname !~ '^autogen' order by 1
            """;

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final RevisionProject project;
    private final Path folder;

    ResetIT(@TempDir Path folder) {
        this.folder = folder;
        this.project = new RevisionProject(folder, CommandLineRun.on(database));
        project.write("a b:a");
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private void creates(String id, String operation) {
        project.replace(id, "op.execute(\"create table t_" + id + " (id int)\");", operation);
    }

    @Test
    void makesAnewWhatTheMigrationsMakeAndNothingElse() throws SQLException {
        creates(
                "a",
                "op.createSchema(\"crm\"); op.createExtension(\"pg_trgm\");"
                        + "op.execute(\"create table crm.people (id serial, name text)\");"
                        + "op.execute(\"create index people_name on crm.people using gin (name gin_trgm_ops)\");");
        project.run("upgrade").ends(0);
        database.execute(
                "create view v as select id from t_b",
                "create table by_hand (id int) partition by list (id)",
                "create table by_hand_1 partition of by_hand for values in (1)",
                "create type mood as enum ('a')",
                "create domain short as text check (length(value) < 9)",
                "create function f(mood) returns int language sql as 'select 1'",
                "create aggregate total(int) (sfunc = int4pl, stype = int)",
                "create materialized view crm.m as select 1 as one",
                "alter default privileges in schema public grant select on tables to public");
        CommandLineRun run = project.run("reset").ends(0);
        assertThat(run.out()).startsWith("Emptied public: ").contains("Applied 2 revisions, the last: b (step b)\n");
        assertThat(database.strings(RELATIONS)).containsExactly("crm.people", "crm.people_id_seq", "public.t_b");
        assertThat(database.strings(
                        "select proname from pg_proc where pronamespace = 'public'::regnamespace and probin is null"))
                .isEmpty();
        assertThat(database.strings("select revision from autogen_history order by id"))
                .containsExactly("a", "b");
        assertThat(database.strings("select count(*) from pg_default_acl")).containsExactly("1");
        assertThat(project.run("validate").ends(0).out()).contains("Nothing found");
    }

    @Test
    void rowsGoOnlyWhereThatIsAllowed() throws Exception {
        project.run("upgrade").ends(0);
        database.execute("insert into t_a values (1)");
        assertThat(project.run("reset").ends(1).err())
                .contains("Data would be lost:\nreset: drop table public.t_a: the table has")
                .contains("Nothing was run. Allow it with --allow-destructive=reset.");
        Files.writeString(folder.resolve("autogen.properties"), "");
        Files.writeString(folder.resolve("autogen-local.properties"), "allow-destructive = downgrade\n");
        project.run("reset").ends(1);
        assertThat(database.strings("select count(*) from t_a")).containsExactly("1");
        Files.writeString(folder.resolve("autogen-local.properties"), "allow-destructive = all\n");
        project.run("reset").ends(0);
        assertThat(database.strings("select count(*) from t_a")).containsExactly("0");
        database.execute("insert into t_a values (1)");
        project.run("reset --allow-destructive").ends(0);
        assertThat(database.strings("select count(*) from t_a")).containsExactly("0");
    }

    @Test
    void protectedEnvironmentsAreNeverReset() throws SQLException {
        project.run("upgrade").ends(0);
        assertThat(project.run("reset -e prod --allow-destructive").ends(1).err())
                .contains("Environment prod is protected");
        Json failure =
                Json.of(project.run("reset -e live-eu --format json").ends(1).out());
        assertThat(failure.at("error", "code").toString()).isEqualTo("protected");
        assertThat(database.strings(RELATIONS)).containsExactly("public.t_a", "public.t_b");
    }

    @Test
    void whatIsExcludedStaysUnlessAMigrationMakesIt() throws SQLException {
        creates("a", "op.createTable(\"audit_made\", t -> t.column(\"id\", dev.autogen.runner.SqlTypes.bigint()));");
        project.run("upgrade").ends(0);
        database.execute("create table audit_log (id serial)", "insert into audit_log values (1)");
        project.run("reset", "--exclude", "audit_*").ends(0);
        assertThat(database.strings(RELATIONS))
                .containsExactly("public.audit_log", "public.audit_log_id_seq", "public.audit_made", "public.t_b");
        assertThat(database.strings("select count(*) from audit_log")).containsExactly("1");
    }

    @Test
    void nothingIsEmptiedIfSomethingElseWouldSuffer() throws SQLException {
        project.run("upgrade").ends(0);
        database.execute(
                "create schema other",
                "create view other.v as select id from t_a",
                "alter table t_b add primary key (id)",
                "create table audit_log (b int references t_b)");
        assertThat(project.run("reset", "--exclude", "audit_*").ends(1).err())
                .contains("Nothing was emptied", "table public.audit_log, view other.v");
        assertThat(database.strings(RELATIONS))
                .containsExactly("other.v", "public.audit_log", "public.t_a", "public.t_b");
        assertThat(project.run("current").ends(0).out()).startsWith("b ");
    }

    @Test
    void unknownAndUnfinishedRevisionsAreForgottenToo() throws SQLException {
        creates(
                "b",
                "op.step(\"one\", s -> s.execute(\"create table one (id int)\"));"
                        + "op.step(\"two\", s -> s.execute(\"select 1 / 0\"));");
        project.write("c");
        project.run("upgrade c").ends(0);
        project.run("upgrade b").ends(1);
        project.delete("c");
        project.replace("b", "select 1 / 0", "select 1");
        Json answer = Json.of(project.run("reset --format json").ends(0).out());
        assertThat(answer.at("emptied").texts()).contains("table public.one", "table public.t_a", "table public.t_c");
        assertThat(answer.at("revisions").list()).hasSize(2);
        assertThat(database.strings(RELATIONS)).containsExactly("public.one", "public.t_a");
    }
}
