package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.internal.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands that look at revisions and at the history, and those that move in it. */
class RevisionCommandsIT {

    private static final String LINE = "a b:a c:b";
    private static final String BRANCHES = "a b:a c1:b#left c2:b#right d2:c2";
    private static final String DEPENDENT = "a1#shop a2:a1 b1#bill b2:b1>a2";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final RevisionProject project;

    RevisionCommandsIT(@TempDir Path folder) {
        this.project = new RevisionProject(folder, CommandLineRun.on(database));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    /**
     * @param before command lines that have to succeed, separated by semicolons
     * @param out what the last command prints, line by line
     */
    record Case(String id, String graph, String before, String command, int status, String... out) {
        @Override
        public String toString() {
            return "A-" + id + " " + command + " after [" + before + "] on [" + graph + "]";
        }
    }

    static Stream<Case> positions() {
        return Stream.of(
                new Case("CM06", LINE, "", "current", 0),
                new Case("CM06", LINE, "upgrade b", "current", 0, "b, step b"),
                new Case("CM06", LINE, "upgrade", "current", 0, "c (head), step c"),
                new Case(
                        "CM06",
                        BRANCHES,
                        "upgrade heads",
                        "current",
                        0,
                        "c1 (left) (head), step c1",
                        "d2 (right) (head), step d2"),
                new Case(
                        "CM06",
                        DEPENDENT,
                        "upgrade b2",
                        "current",
                        0,
                        "a2 (shop) (head), step a2",
                        "b2 (bill) (head), step b2"),
                new Case("CM06", LINE, "upgrade", "current --check-heads", 0, "c (head), step c"),
                new Case("CM06", "", "", "current --check-heads", 1),
                new Case("CM06", LINE, "", "current --check-heads", 3),
                new Case("CM06", LINE, "upgrade b", "current --check-heads", 3, "b, step b"),
                new Case("CM06", BRANCHES, "upgrade c1", "current --check-heads", 3, "c1 (left) (head), step c1"),
                new Case(
                        "CM06",
                        BRANCHES,
                        "upgrade c1;upgrade right@head",
                        "current --check-heads",
                        0,
                        "c1 (left) (head), step c1",
                        "d2 (right) (head), step d2"),
                new Case("CM06", DEPENDENT, "upgrade a2", "current --check-heads", 3, "a2 (shop) (head), step a2"));
    }

    static Stream<Case> lists() {
        return Stream.of(
                new Case("CM05", "", "", "history", 0),
                new Case(
                        "CM05", LINE, "", "history", 0, "b -> c (head), step c", "a -> b, step b", "base -> a, step a"),
                new Case("CM05", LINE, "", "history -r a:b", 0, "a -> b, step b", "base -> a, step a"),
                new Case(
                        "CM05", LINE, "upgrade b", "history -r current:", 0, "b -> c (head), step c", "a -> b, step b"),
                new Case("CM05", LINE, "upgrade b", "history -r -1:current", 0, "a -> b, step b", "base -> a, step a"),
                new Case(
                        "CM05",
                        LINE,
                        "upgrade b",
                        "history -i",
                        0,
                        "b -> c (head), step c",
                        "a -> b (current), step b",
                        "base -> a, step a"),
                new Case("CM05", LINE, "", "history --rev-range x:", 1),
                new Case("CM05", BRANCHES, "", "heads", 0, "c1 (left) (head), step c1", "d2 (right) (head), step d2"),
                new Case("CM05", LINE, "", "branches", 0),
                new Case(
                        "CM05",
                        BRANCHES,
                        "",
                        "branches",
                        0,
                        "b (branchpoint), step b",
                        "  -> c1 (left) (head), step c1",
                        "  -> c2 (right), step c2"),
                new Case(
                        "CM05",
                        BRANCHES,
                        "",
                        "history --graph -r b:",
                        0,
                        "* d2 (head), step d2",
                        "* c2 (right), step c2",
                        "| * c1 (left) (head), step c1",
                        "|/ ",
                        "* b (branchpoint), step b"));
    }

    static Stream<Case> runs() {
        return Stream.of(
                new Case("V02", LINE, "upgrade", "upgrade", 0, "Nothing to apply: the database is at its target."),
                new Case("V03", LINE, "", "up", 0, "Applied 1 revision: a (step a)"),
                new Case(
                        "V03",
                        LINE,
                        "up",
                        "up 2",
                        0,
                        "Applied 2 revisions, the last: c (step c)",
                        "Database is at head and matches the model"),
                new Case("V03", LINE, "upgrade", "down", 0, "Took back 1 revision: c (step c)"),
                new Case("V03", LINE, "upgrade", "down 2", 0, "Took back 2 revisions, the last: b (step b)"),
                new Case("V03", LINE, "", "up 0", 2),
                new Case("V04", LINE, "", "up 4", 1),
                new Case("V05", LINE, "upgrade", "upgrade a", 1),
                new Case("V05", LINE, "upgrade a", "downgrade b", 1),
                new Case(
                        "V08",
                        BRANCHES,
                        "upgrade heads",
                        "downgrade right@-1",
                        0,
                        "Took back 1 revision: d2 (step d2)"),
                new Case("V08", BRANCHES, "upgrade b", "upgrade right@+1", 0, "Applied 1 revision: c2 (step c2)"),
                new Case("V10", BRANCHES, "upgrade heads", "down", 1),
                new Case("V11", BRANCHES, "upgrade b", "up", 1),
                new Case("V16", DEPENDENT, "", "upgrade b2", 0, "Applied 4 revisions, the last: b2 (step b2)"),
                new Case(
                        "V16",
                        DEPENDENT,
                        "upgrade b2",
                        "downgrade a1",
                        0,
                        "Took back 2 revisions, the last: a2 (step a2)"),
                new Case("V20", LINE, "", "downgrade base", 0, "Nothing to take back."));
    }

    static Stream<Case> stamps() {
        return Stream.of(
                new Case("CM07", LINE, "", "stamp b", 0, "now applied: a (step a)", "now applied: b (step b)"),
                new Case("CM07", LINE, "stamp b", "stamp b", 0, "Nothing to change: the history says so already."),
                new Case("CM07", LINE, "stamp b", "stamp head", 0, "now applied: c (step c)"),
                new Case("CM07", LINE, "stamp head", "stamp b", 0, "no longer applied: c"),
                new Case(
                        "CM07",
                        BRANCHES,
                        "stamp b",
                        "stamp c1 c2",
                        0,
                        "now applied: c1 (step c1)",
                        "now applied: c2 (step c2)"),
                new Case(
                        "CM07",
                        LINE,
                        "stamp b",
                        "stamp --purge a",
                        0,
                        "now applied: a (step a)",
                        "no longer applied: b"),
                new Case("CM07", LINE, "", "stamp", 2),
                new Case(
                        "CM08", LINE, "stamp base", "stamp base", 0, "Nothing to change: the history says so already."),
                new Case(
                        "V17",
                        BRANCHES,
                        "stamp heads",
                        "stamp left@head",
                        0,
                        "no longer applied: c2",
                        "no longer applied: d2"),
                new Case(
                        "V17",
                        DEPENDENT,
                        "stamp b1",
                        "stamp b2",
                        0,
                        "now applied: a1 (step a1)",
                        "now applied: a2 (step a2)",
                        "now applied: b2 (step b2)"));
    }

    static Stream<Case> cases() {
        return Stream.of(positions(), lists(), runs(), stamps()).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysAndDoes(Case c) {
        project.write(c.graph);
        project.runAll(c.before.isEmpty() ? List.of() : List.of(c.before.split(";")));
        CommandLineRun run = project.run(c.command).ends(c.status);
        assertThat(run.out().lines()).containsExactly(c.out);
    }

    @Test
    void listsWithoutADatabase(@TempDir Path folder) {
        RevisionProject offline = new RevisionProject(folder, Map.of());
        offline.write(BRANCHES);
        for (String command : List.of("history", "heads", "branches", "show c1", "history -r b:right@head")) {
            assertThat(offline.run(command).ends(0).out()).isNotEmpty();
        }
        assertThat(offline.run("history -i").ends(2).err()).contains("url");
    }

    @Test
    void currentCreatesNoTable() throws SQLException {
        project.write(LINE);
        project.run("current").ends(0);
        project.run("status").ends(0);
        project.run("validate").ends(0);
        assertThat(project.run("upgrade --sql a").ends(0).out()).contains("create table t_a");
        database.execute("create table autogen_history ()");
    }

    @Test
    void showsOneRevision() {
        project.write(DEPENDENT);
        assertThat(project.run("show b2").ends(0).out().lines())
                .containsExactly(
                        "b2 (bill) (head), step b2",
                        "  after:      b1 (step b1)",
                        "  depends on: a2 (step a2)",
                        "  branches:   bill",
                        "  file:       db/migrations/V_b2.java");
        assertThat(project.run("show b1 --operations").ends(0).out())
                .contains("  upgrade:    ", "create table t_b1", "  downgrade:  ", "drop table t_b1");
        assertThat(project.run("show heads").ends(0).out()).contains("a2 (shop)", "b2 (bill)");
        assertThat(project.run("show current").ends(0).out()).isEmpty();
        project.run("upgrade a1").ends(0);
        assertThat(project.run("show current").ends(0).out()).startsWith("a1 (shop), step a1\n");
        assertThat(project.run("show zz").ends(1).err()).contains("no revision 'zz'");
    }

    @Test
    void printsObjects() {
        project.write(BRANCHES);
        Json done = Json.of(project.run("upgrade heads --format json").ends(0).out());
        assertThat(done.at("direction")).hasToString("upgrade");
        assertThat(done.at("revisions").list())
                .extracting(r -> r.at("revision").toString())
                .containsExactly("a", "b", "c1", "c2", "d2");
        Json history =
                Json.of(project.run("history -i -r c2: --format json").ends(0).out());
        assertThat(history.at("command")).hasToString("history");
        assertThat(history.at("revisions").list().get(0).at("current")).hasToString("true");
        assertThat(history.at("revisions").list().get(1).at("labels").texts()).containsExactly("right");
        Json status = Json.of(project.run("status --format json").ends(0).out());
        assertThat(status.at("revisions").list().get(0).at("appliedAt").toString())
                .endsWith("Z");
        assertThat(status.at("revisions").list().get(0).at("appliedBy")).hasToString(database.user());
        assertThat(Json.of(project.run("current --format json").ends(0).out()).at("atHeads"))
                .hasToString("true");
        for (String command : List.of("heads", "branches", "show heads", "stamp b", "down", "up", "validate")) {
            CommandLineRun run = project.run(command + " --format json");
            assertThat(Json.of(run.out()).at("command")).hasToString(command.split(" ")[0]);
        }
        assertThat(project.run("heads --format sql").ends(2).err()).contains("prints text and json");
        assertThat(project.run("upgrade --sql --format json").ends(2).out()).contains("leave --format away");
    }

    @Test
    void findsWhatIsWrongAndRepairsWhatWasEdited() {
        project.write(LINE);
        project.run("upgrade").ends(0);
        assertThat(project.run("validate").ends(0).out()).startsWith("Nothing found");
        assertThat(project.run("repair --all").ends(0).out()).startsWith("Nothing to repair");
        project.replace("b", "(id int)", "(id bigint)");
        assertThat(project.run("status").ends(0).out()).containsPattern("(?m)^edited    b  step b");
        assertThat(project.run("validate").ends(3).out())
                .startsWith("edited: b (step b)")
                .contains("autogen repair b");
        assertThat(project.run("repair").ends(2).err()).contains("--all");
        assertThat(project.run("repair a").ends(1).err()).contains("was not edited");
        assertThat(project.run("repair a b").ends(1).err()).contains("Nothing was changed");
        assertThat(project.run("repair b").ends(0).out())
                .containsPattern("^accepted b .*: checksum 2:\\w+ becomes 2:\\w+\n$");
        project.run("validate").ends(0);

        project.replace("a", "(id int)", "(id bigint)");
        project.delete("c");
        assertThat(project.run("validate").ends(3).out()).contains("edited: a", "unknown: c");
        project.run("repair --all").ends(0);
        assertThat(project.run("stamp --purge head").ends(0).out()).contains("no longer applied: c");
        project.run("validate").ends(0);
    }

    @Test
    void tellsWhatIsRunFromWhatFailed() throws SQLException {
        project.write("a b:a");
        project.replace(
                "b",
                "op.execute(\"create table t_b (id int)\");",
                "op.step(\"one\", s -> s.execute(\"create table t_b (id int)\"));"
                        + " op.step(\"two\", s -> s.execute(\"select 1 / 0\"));");
        project.run("upgrade").ends(1);
        assertThat(project.run("status").ends(0).out())
                .containsPattern("(?m)^failed    b  step b  failed at step 2 of 2 \\(two\\)$");
        assertThat(project.run("validate").ends(3).out()).startsWith("failed: b (step b) was begun and is not done.");
        try (Connection other = database.connect();
                Statement statement = other.createStatement()) {
            statement.execute("set application_name = 'a job'");
            statement.execute("select pg_advisory_lock(" + Settings.DEFAULT.lockKey() + ")");
            assertThat(project.run("status").ends(0).out())
                    .containsPattern(
                            "(?m)^running   b  step b  running at step 2 of 2 \\(two\\), process \\d+, a job, ");
            Json running = Json.of(project.run("status --format json").ends(0).out())
                    .at("revisions")
                    .list()
                    .get(1);
            assertThat(running.at("state")).hasToString("running");
            assertThat(running.at("running").at("application")).hasToString("a job");
            project.run("validate").ends(0);
        }
    }

    @Test
    void findsHolesAndHeads() {
        project.write("a c:a");
        project.run("upgrade").ends(0);
        project.write("a b:a c:b d:a");
        assertThat(project.run("status").ends(0).out())
                .containsPattern("(?m)^missing   b  step b$")
                .containsPattern("(?m)^pending   d  step d$");
        assertThat(project.run("validate").ends(3).out()).contains("missing: b", "heads: there are several: c");
        project.run("upgrade heads").ends(0);
        assertThat(project.run("validate").ends(3).out()).doesNotContain("missing");
    }
}
