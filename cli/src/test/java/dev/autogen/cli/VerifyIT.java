package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations are tried there and back, and what does not lead back is said as it is. */
class VerifyIT {

    private static final String PEOPLE = """
            op.createTable("people", t -> {
                t.column("id", bigint()).notNull();
                t.column("name", text());
                t.primaryKey("people_pkey", "id");
            });""";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final RevisionProject project;
    private final Path folder;

    VerifyIT(@TempDir Path folder) {
        this.folder = folder;
        this.project = new RevisionProject(folder, CommandLineRun.on(database));
        project.set("AUTOGEN_DEV_URL", database.url());
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private CommandLineRun verify(String... more) {
        List<String> args = new ArrayList<>(List.of("verify", "--no-entities"));
        args.addAll(List.of(more));
        return project.run(args.toArray(String[]::new));
    }

    private void migration(String id, String down, String upgrade, String downgrade) {
        project.file("V_" + id, """
                package db.migrations;

                import static dev.autogen.runner.SqlTypes.*;

                import dev.autogen.runner.Migration;
                import dev.autogen.runner.Operations;
                import dev.autogen.runner.Revision;

                /** step %s */
                @Revision(id = "%s"%s)
                public final class V_%s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(
                        id, id, down.isEmpty() ? "" : ", down = \"" + down + "\"", id, upgrade, downgrade));
    }

    private void rows(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private List<String> findings(CommandLineRun run) {
        List<String> lines = new ArrayList<>();
        for (String line : run.ends(3).out().lines().toList()) {
            lines.add(line.replaceAll("  (up|down) \\d+ ms.*", ""));
        }
        return lines;
    }

    @Test
    void mergesBranchesAndDependenciesLeadThereAndBack() {
        project.write("a b:a c1:b#left c2:b#right d:c1,c2 x#other y:x>c2");
        CommandLineRun run = verify().ends(0);
        assertThat(run.out().lines().filter(line -> line.startsWith("ok "))).hasSize(7);
        assertThat(run.out()).endsWith("Tried 7 revisions: each leads there and back.\n");
    }

    @Test
    void nothingIsLeftOnTheServerAndNothingHappensToTheDatabase() throws Exception {
        project.write("a b:a");
        project.replace("b", "op.execute(\"drop table t_b\")", "");
        verify().ends(3);
        assertThat(ColumnContents.of(database).checksums()).isEmpty();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_database where datname like 'autogen\\_scratch\\_%'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void saysWhatADowngradeLeavesUndoneAndGoesOn() {
        migration("a", "", PEOPLE, "op.dropTable(\"people\");");
        migration(
                "b",
                "a",
                "op.addColumn(\"people\", column(\"phone\", text())); op.createIndex(\"ix_phone\").on(\"people\", \"phone\");",
                "op.dropIndex(\"ix_phone\").on(\"people\");");
        migration(
                "c",
                "b",
                "op.dropColumn(\"people\", \"name\");",
                "op.addColumn(\"people\", column(\"name\", text()));");
        CommandLineRun run = verify();
        assertThat(findings(run))
                .containsExactly(
                        "ok            a (step a)",
                        "failed        b (step b)",
                        "    Its downgrade does not lead back to what was there before; what is left to do:",
                        "      - drop column people.phone",
                        "    Let downgrade() in db/migrations/V_b.java do that.",
                        "ok            c (step c)",
                        "Tried 3 revisions: 1 finding.");
    }

    @Test
    void seesWhatTheModelHasNoPlaceFor() {
        migration(
                "a",
                "",
                "op.execute(\"create or replace view v as select 1\");"
                        + "op.execute(\"create or replace function f() returns int language sql as 'select 1'\");",
                "op.execute(\"drop function f()\");");
        assertThat(findings(verify())).contains("      - view v is left behind").hasSize(5);
    }

    @Test
    void anUpgradeThatFailsTheSecondTimeIsAFinding() {
        migration(
                "a",
                "",
                "op.execute(\"do $$ begin if to_regclass('autogen_history') is not null then"
                        + " raise 'only once'; end if; end $$\");",
                "");
        assertThat(findings(verify())).contains("    Its upgrade fails after its downgrade:", "      ERROR: only once");
    }

    @Test
    void seesAnUpgradeThatLeadsElsewhereTheSecondTime() {
        migration("a", "", PEOPLE, "op.dropTable(\"people\");");
        migration(
                "b",
                "a",
                "op.execute(\"create table if not exists seen (n int)\");"
                        + "op.execute(\"do $$ begin if (select count(*) from autogen_history where revision = 'b') > 0 then"
                        + " drop table people; end if; end $$\");",
                "op.execute(\"drop table seen\");");
        assertThat(findings(verify()))
                .contains(
                        "    Its upgrade, run again, does not lead to where it led first; what is missing:",
                        "      + create table people (2 columns)");
    }

    @Test
    void noWayBackIsAFindingUnlessItIsAccepted() {
        migration("a", "", PEOPLE, "op.irreversible(\"people were merged\");");
        migration("b", "a", "op.addColumn(\"people\", column(\"b\", text()));", "op.dropColumn(\"people\", \"b\");");
        assertThat(findings(verify()))
                .containsExactly(
                        "failed        a (step a)",
                        "    Nothing takes it back: people were merged.",
                        "    Write downgrade() in db/migrations/V_a.java, or accept it: --allow-irreversible=a.",
                        "ok            b (step b)",
                        "Tried 2 revisions: 1 finding.");
        assertThat(verify("--allow-irreversible=a").ends(0).out()).startsWith("irreversible  a (step a)");
        verify("--allow-irreversible=b").ends(3);
        verify("--allow-irreversible").ends(0);
    }

    @Test
    void failuresAreFindings() {
        project.write("a b:a c:b d:c");
        project.replace("a", "drop table t_a", "drop table t_x");
        project.replace("c", "create table t_c", "create tabel t_c");
        CommandLineRun run = verify();
        assertThat(findings(run))
                .contains(
                        "    Its downgrade fails:",
                        "    Mend downgrade() in db/migrations/V_a.java.",
                        "ok            b (step b)",
                        "    Its upgrade fails:",
                        "    Mend upgrade() in db/migrations/V_c.java.",
                        "Tried 3 revisions: 2 findings, and 1 that could not be reached.");
        Json json = Json.of(verify("--format", "json").ends(3).out());
        assertThat(json.at("found").toString()).isEqualTo("2");
        assertThat(json.at("revisions").list())
                .extracting(revision -> revision.at("result").toString())
                .containsExactly("failed", "ok", "failed");
        assertThat(json.at("revisions").list().get(0).at("findings").list())
                .extracting(finding -> finding.at("kind").toString())
                .containsExactly("downgrade-failed");
    }

    @Test
    void stepsOutsideTransactionsLeadBackToo() {
        migration("a", "", PEOPLE, "op.dropTable(\"people\");");
        migration(
                "b",
                "a",
                "op.step(\"index\", s -> s.createIndex(\"ix\").on(\"people\", \"name\").concurrently());",
                "op.step(\"index\", s -> s.dropIndex(\"ix\").on(\"people\").concurrently());");
        migration(
                "c",
                "b",
                "op.step(\"one\", s -> s.addColumn(\"people\", column(\"c\", text())));",
                "op.step(\"one\", s -> s.dropColumn(\"people\", \"c\")); op.step(\"two\", s -> s.execute(\"select 1/0\"));");
        assertThat(findings(verify()))
                .contains("ok            b (step b)", "failed        c (step c)", "    Its downgrade fails:");
    }

    @Test
    void aRangeIsTriedAndTheRestIsApplied() {
        project.write("a b:a c:b");
        project.replace("a", "drop table t_a", "drop table t_x");
        assertThat(verify("b:").ends(0).out())
                .startsWith("applied       a (step a)")
                .endsWith("Tried 2 revisions: each leads there and back.\n");
        assertThat(verify("x").ends(1).err()).contains("There is no revision 'x'");
    }

    @Test
    void rowsStayWhatTheyWere() throws IOException {
        migration("a", "", PEOPLE, "op.dropTable(\"people\");");
        migration(
                "b",
                "a",
                "op.renameColumn(\"people\", \"name\", \"full_name\");",
                "op.renameColumn(\"people\", \"full_name\", \"name\");");
        migration(
                "c",
                "b",
                "op.addColumn(\"people\", column(\"phone\", text()));",
                "op.dropColumn(\"people\", \"phone\");");
        rows("a.sql", "insert into people values (1, 'Ada'), (2, 'Linus');");
        rows("c.sql", "COPY people (id, full_name, phone) FROM stdin;", "3\tGrace\t12\n4\t\\N\t\\N", "\\.");
        verify("--rows", "a=a.sql", "--rows", "c.sql").ends(0);
    }

    @Test
    void rowsThatAreNotWhatTheyWereAreSaid() throws IOException {
        migration("a", "", PEOPLE, "op.dropTable(\"people\");");
        migration(
                "b",
                "a",
                "op.alterColumn(\"people\", \"name\").notNull();",
                "op.alterColumn(\"people\", \"name\").nullable(); op.execute(\"delete from people where id = 1\");");
        migration(
                "c",
                "b",
                "op.execute(\"update people set name = upper(name)\");",
                "op.execute(\"update people set name = lower(name)\");");
        rows("a.sql", "insert into people values (1, 'Ada'), (2, 'Linus');");
        verify().ends(0);
        assertThat(findings(verify("--rows", "a=a.sql")))
                .containsExactly(
                        "ok            a (step a)",
                        "failed        b (step b)",
                        "    Rows are not what they were, after its downgrade:",
                        "      public.people: 2 rows before, 1 after",
                        "    Let downgrade() in db/migrations/V_b.java keep them.",
                        "failed        c (step c)",
                        "    Rows are not what they were, after its downgrade:",
                        "      public.people.name: other values in its 2 rows",
                        "    Let downgrade() in db/migrations/V_c.java keep them.",
                        "Tried 3 revisions: 2 findings.");
    }

    @Test
    void rowsThatCannotBeAddedAreToldBeforeAnythingElse() throws IOException {
        project.write("a b:a c:a");
        rows("rows.sql", "insert into t_b values (1);", "insert into nowhere values (1);");
        assertThat(verify("--rows", "none=rows.sql").ends(2).err())
                .contains("--rows none=rows.sql: There is no revision");
        assertThat(verify("--rows", "rows.sql").ends(2).err()).contains("--rows rows.sql: There are several heads");
        assertThat(verify("--rows", "b=nothing.sql").ends(2).err()).contains("the file cannot be read");
        assertThat(verify("--rows", "b=rows.sql").ends(2).err())
                .contains("--rows rows.sql, line 2: insert into nowhere", "does not exist");
    }

    @Test
    void comparesWithTheEntities(@TempDir Path other) throws IOException {
        ShopProject shop = new ShopProject(other, database);
        String dev = database.url();
        shop.run("-m", "initial", "--offline").ends(0);
        assertThat(shop.run("verify", "--dev-url", dev).ends(0).out())
                .endsWith("Tried 1 revision: each leads there and back, and all of them lead to the entities.\n");
        shop.addPhone();
        assertThat(shop.run("verify", "--dev-url", dev).ends(3).out())
                .contains("The entities ask for what no revision has:", "  + add column users.phone varchar(20)");
        shop.run("-m", "phone", "--offline").ends(0);
        Path migration = shop.migration("_phone.java");
        Files.writeString(migration, Files.readString(migration).replace("varchar(20)", "varchar(30)"));
        assertThat(shop.run("verify", "--dev-url", dev).ends(3).out())
                .contains(
                        "The migrations do not lead to what the newest snapshot says; what is missing:",
                        "  ~ alter column users.phone type varchar(30) -> varchar(20)");
    }
}
