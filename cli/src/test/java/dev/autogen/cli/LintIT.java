package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dangerous in migrations is told, by the sizes of a database where there is one. */
class LintIT {

    private static final String INDEX = "op.createIndex(\"ix_t_a\").on(\"t\", \"a\");";
    private static final String LARGE = "create table t as select i as a from generate_series(1, 150000) i";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final Path folder;

    LintIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private RevisionProject online() {
        return new RevisionProject(folder, CommandLineRun.on(database));
    }

    private RevisionProject offline() {
        return new RevisionProject(folder, Map.of());
    }

    private static void write(RevisionProject project, String annotation, String upgrade, String downgrade) {
        project.file("V_a", """
                package db.migrations;

                import dev.autogen.runner.Accept;
                import dev.autogen.runner.Migration;
                import dev.autogen.runner.Operations;
                import dev.autogen.runner.Revision;

                /** change */
                %s
                @Revision(id = "a")
                public final class V_a implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {
                        %s
                    }
                }
                """.formatted(annotation, upgrade, downgrade));
    }

    @Test
    void needsNoDatabase() {
        RevisionProject project = offline();
        write(project, "", INDEX, "op.dropIndex(\"ix_t_a\").on(\"t\");");
        assertThat(project.run("lint").ends(0).out()).isEqualTo("""
                a (change)  db/migrations/V_a.java
                  warning AG201: create index ix_t_a on t (a)
                      locks t against writes while the index is built
                      safe: create it concurrently, in a step of its own
                  back: info AG202: drop index ix_t_a on t
                      locks t for a moment, and all others queue behind whoever it waits for
                      safe: drop it concurrently, in a step of its own
                Checked 1 revision, all tables counting as large: 1 warning, 1 note.
                """);
        project.run("lint --strict").ends(3);
    }

    @Test
    void destroyingIsAnErrorButNotOnTheWayBack() {
        RevisionProject project = offline();
        write(project, "", "op.dropTable(\"t\");", "op.dropTable(\"u\");");
        assertThat(project.run("lint").ends(3).out())
                .contains("  error AG101: drop table t\n", "  back: info AG101: drop table u\n", ": 1 error, 1 note.");
    }

    @Test
    void judgesByTheSizesOfTheDatabase() throws SQLException {
        RevisionProject project = online();
        write(project, "", INDEX, "");
        database.execute(LARGE);
        assertThat(project.run("lint").ends(0).out())
                .containsPattern(
                        "warning AG201: .*\n      locks t \\(1[45]\\d,\\d{3} rows, [0-9.]+ MB\\) against writes")
                .contains("Checked 1 revision, by the sizes of ");
        database.execute("truncate t; insert into t values (1)");
        assertThat(project.run("lint --strict").ends(0).out()).contains("info AG201", "locks t (1 row, 8 kB)");
        database.execute("truncate t");
        assertThat(project.run("lint").ends(0).out()).endsWith(": no hazards.\n");
        assertThat(project.run("lint --offline").ends(0).out()).contains("warning AG201");
    }

    @Test
    void looksAtWhatIsPendingUnlessToldOtherwise() throws SQLException {
        RevisionProject project = online();
        write(project, "", "op.execute(\"create table x (a int)\");", "");
        assertThat(project.run("lint").ends(0).out()).contains("AG320", "Checked 1 revision");
        project.run("stamp head").ends(0);
        assertThat(project.run("lint").ends(0).out()).startsWith("Checked 0 revisions");
        assertThat(project.run("lint head").ends(0).out()).contains("AG320", "Checked 1 revision");
    }

    @Test
    void saysWhenTheDatabaseCannotBeReached() {
        RevisionProject project = offline();
        project.set("AUTOGEN_URL", "jdbc:postgresql://localhost:1/none");
        write(project, "", INDEX, "");
        CommandLineRun run = project.run("lint").ends(0);
        assertThat(run.err()).contains("warning: the database cannot be reached, so all tables count as large: ");
        assertThat(run.out()).contains("warning AG201");
    }

    @Test
    void whatIsAcceptedIsToldAndDoesNotCount() {
        RevisionProject project = offline();
        write(project, "@Accept({\"AG101: nobody has rows there\", \"AG320: seen\"})", "op.dropTable(\"t\");", "");
        assertThat(project.run("lint --strict").ends(0).out())
                .contains(
                        "  accepted AG101: drop table t\n", "      accepted: nobody has rows there\n", ": 1 accepted.");
    }

    @Test
    void whatIsIgnoredIsNotTold() {
        RevisionProject project = offline();
        write(project, "", "op.dropTable(\"t\");", "");
        project.set("AUTOGEN_LINT_IGNORE", "ag101, AG320");
        assertThat(project.run("lint").ends(0).out())
                .isEqualTo("Checked 1 revision, all tables counting as large: no hazards.\n");
    }

    @Test
    void refusesCodesThatThereAreNot() {
        RevisionProject project = offline();
        write(project, "@Accept(\"AG999: why\")", INDEX, "");
        assertThat(project.run("lint").ends(2).err()).contains("V_a.java: @Accept: There is no hazard AG999");
        write(project, "@Accept(\"AG201\")", INDEX, "");
        assertThat(project.run("lint").ends(1).err()).contains("@Accept has to name hazards with reasons");
        write(project, "", INDEX, "");
        project.set("AUTOGEN_LINT_IGNORE", "AG000");
        assertThat(project.run("lint").ends(2).err()).contains("AUTOGEN_LINT_IGNORE", "There is no hazard AG000");
    }

    @Test
    void saysWhenAMigrationReadsTheDatabase() {
        RevisionProject project = offline();
        write(project, "", INDEX + " op.query(\"select 1\"); op.dropTable(\"t\");", "");
        CommandLineRun run = project.run("lint").ends(0);
        assertThat(run.err()).contains("note: a (change) reads the database, and was judged as far as that\n");
        assertThat(run.out()).contains("AG201").doesNotContain("AG101");
    }

    @Test
    void knowsStepsAndTablesOfTheSameMigration() {
        RevisionProject project = offline();
        write(project, "", """
                op.createTable("u", t -> t.column("a", dev.autogen.runner.SqlTypes.bigint()));
                        op.createIndex("ix_u_a").on("u", "a");
                        op.step("index", s -> s.createIndex("ix_t_a").on("t", "a").concurrently());""", "");
        assertThat(project.run("lint --strict").ends(0).out()).endsWith(": no hazards.\n");
    }

    @Test
    void formats() {
        RevisionProject project = offline();
        write(project, "", INDEX, "");
        Json json = Json.of(project.run("lint --format json").ends(0).out());
        assertThat(json.at("command")).hasToString("lint");
        Json hazard = json.at("revisions").list().get(0).at("upgrade").list().get(0);
        assertThat(hazard.at("code")).hasToString("AG201");
        assertThat(hazard.at("severity")).hasToString("warning");
        assertThat(hazard.at("operation")).hasToString("create index ix_t_a on t (a)");
        assertThat(hazard.at("table")).hasToString("t");
        assertThat(hazard.at("lock")).hasToString("SHARE: writes wait");
        assertThat(hazard.at("safeForm")).hasToString("create it concurrently, in a step of its own");
        assertThat(project.run("lint --format markdown").ends(0).out())
                .contains(
                        "- **warning AG201**: `create index ix_t_a on t (a)`: locks t against writes while the index is"
                                + " built (SHARE: writes wait); safe: create it concurrently, in a step of its own\n");
    }

    @Test
    void generatedFilesSaySo() throws IOException, SQLException {
        ShopProject shop = new ShopProject(folder.resolve("shop"), database);
        shop.addPhone();
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        shop.edit("User.java", "    @Column(length = 20)\n    private String phone;\n\n", "");
        CommandLineRun run = shop.run("-m", "no phone").ends(0);
        assertThat(run.err()).contains("error AG102: drop column users.phone: its values in users (no rows, ");
        assertThat(Files.readString(shop.migration("_no_phone.java")))
                .containsPattern("// AG102: its values in users \\(no rows, .*\\) are lost")
                .containsPattern("(?s)// AG102.*op\\.dropColumn\\(\"users\", \"phone\"\\);");
        Json diff = Json.of(shop.run("diff", "--format", "json").ends(0).out());
        assertThat(diff.at("hazards").list())
                .extracting(h -> h.at("code").toString())
                .contains("AG102");
        assertThat(shop.run("diff", "--format", "markdown").ends(0).out())
                .contains("**Hazards**", "- **error AG102**: `drop column users.phone`: ", "<details><summary>SQL");
    }
}
