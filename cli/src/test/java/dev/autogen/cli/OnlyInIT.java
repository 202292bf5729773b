package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is meant for other environments is said to be skipped wherever revisions are listed. */
class OnlyInIT {

    private static final String SKIPPED = "b (step b): skipped (only in prod)\n";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final RevisionProject project;

    OnlyInIT(@TempDir Path folder) {
        this.project = new RevisionProject(folder, CommandLineRun.on(database));
    }

    @BeforeEach
    void threeRevisions() {
        project.write("a b:a c:b");
        project.set("AUTOGEN_DEV_URL", database.url());
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private void onlyInProd(String revision) {
        project.replace(revision, "@Revision(", "@dev.autogen.runner.OnlyIn(\"prod\")\n@Revision(");
    }

    @Test
    void nothingIsSaidWhereItIsMeant() {
        onlyInProd("b");
        CommandLineRun upgrade = project.run("upgrade -e prod").ends(0);
        assertThat(upgrade.out()).contains("Applied 3 revisions").doesNotContain("skipped");
        assertThat(upgrade.err()).doesNotContain("skipped");
        assertThat(project.run("status -e prod").ends(0).out())
                .containsPattern("applied   b  step b  .*, \\d+ ms \\(only in prod\\)\n")
                .doesNotContain("skipped");
        assertThat(project.run("history -i").ends(0).out()).contains("a -> b (only in prod), step b\n");
    }

    @Test
    void saysSoWhereItIsNot() {
        onlyInProd("b");
        assertThat(project.run("status").ends(0).out()).contains("pending   b  step b (only in prod)\n");
        CommandLineRun upgrade = project.run("upgrade").ends(0);
        assertThat(upgrade.err()).contains("upgrade b (step b), skipped (only in prod)\n");
        assertThat(upgrade.out())
                .isEqualTo("Applied 2 revisions, the last: c (step c)\n" + SKIPPED
                        + "Database is at head and matches the model\n");
        assertThat(project.run("status").ends(0).out())
                .containsPattern("skipped   b  step b  2.* by .*, skipped \\(only in prod\\)\n");
        assertThat(project.run("history").ends(0).out()).contains("a -> b (only in prod), step b\n");
        assertThat(project.run("history -i").ends(0).out()).contains("a -> b (skipped) (only in prod), step b\n");
        assertThat(project.run("show b").ends(0).out()).contains("  only in:    prod\n");
        project.run("validate").ends(0);
        assertThat(project.run("downgrade a").ends(0).out()).isEqualTo("Took back 1 revision: c (step c)\n" + SKIPPED);
        assertThat(project.run("upgrade b").ends(0).out()).isEqualTo(SKIPPED);
        assertThat(project.run("current").ends(0).out()).isEqualTo("b (skipped) (only in prod), step b\n");
        assertThat(project.run("upgrade b").ends(0).out())
                .isEqualTo("Nothing to apply: the database is at its target.\n");
    }

    @Test
    void objectsSaySo() {
        onlyInProd("b");
        Json done = Json.of(project.run("upgrade --format json").ends(0).out());
        assertThat(done.at("revisions").list())
                .extracting(r -> r.at("revision") + " " + r.at("skipped"))
                .containsExactly("a false", "b true", "c false");
        Json status = Json.of(project.run("status --format json").ends(0).out())
                .at("revisions")
                .list()
                .get(1);
        assertThat(status.at("state")).hasToString("skipped");
        assertThat(status.at("origin")).hasToString("skipped");
        assertThat(status.at("onlyIn").texts()).containsExactly("prod");
        Json history = Json.of(project.run("history -i --format json").ends(0).out())
                .at("revisions")
                .list()
                .get(1);
        assertThat(history.at("skipped")).hasToString("true");
        assertThat(history.at("onlyIn").texts()).containsExactly("prod");
    }

    @Test
    void stampsSaySo() {
        onlyInProd("b");
        assertThat(project.run("stamp b -e prod").ends(0).out())
                .isEqualTo("now applied: a (step a)\nnow applied: b (step b)\n");
        assertThat(project.run("stamp --purge head").ends(0).out())
                .isEqualTo("now applied: a (step a)\nnow skipped (only in prod): b (step b)\n"
                        + "now applied: c (step c)\n");
        project.run("stamp base").ends(0);
        Json stamped = Json.of(project.run("stamp head --format json").ends(0).out());
        assertThat(stamped.at("added").texts()).containsExactly("a", "b", "c");
        assertThat(stamped.at("skipped").texts()).containsExactly("b");
    }

    @Test
    void scriptsHonourTheEnvironment() {
        onlyInProd("b");
        assertThat(project.run("upgrade --sql base:head").ends(0).out())
                .contains("-- upgrade b (step b), skipped (only in prod)\n", "create table t_c")
                .doesNotContain("create table t_b");
        assertThat(project.run("upgrade --sql base:head -e prod").ends(0).out()).contains("create table t_b");
    }

    @Test
    void verifyTriesAllOrWhatTheEnvironmentRuns() {
        onlyInProd("b");
        project.replace("b", "drop table t_b", "drop table if exists t_x");
        assertThat(project.run("verify --no-entities").ends(3).out()).contains("failed        b (step b)");
        assertThat(project.run("verify --no-entities -e prod").ends(3).out()).contains("failed        b (step b)");
        assertThat(project.run("verify --no-entities -e dev").ends(0).out())
                .contains("skipped       b (step b)")
                .endsWith("Tried 2 revisions: each leads there and back.\n");
    }

    @Test
    void migrationsAreComparedAsIfAllWereRun() {
        onlyInProd("c");
        assertThat(project.run("upgrade").ends(0).out()).contains("c (step c): skipped");
        assertThat(project.run("diff --from database --to migrations").ends(0).out())
                .contains("create table t_c");
        assertThat(project.run("diff --from database --to migrations -e dev")
                        .ends(0)
                        .out())
                .doesNotContain("t_c");
    }
}
