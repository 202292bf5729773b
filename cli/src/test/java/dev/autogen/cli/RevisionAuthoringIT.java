package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Empty migrations: where they go, what they are called, what they join. */
class RevisionAuthoringIT {

    private static final String LINE = "aa a2:aa";
    private static final String BRANCHES = "aa b1:aa#left b2:aa#right";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final RevisionProject project;
    private final Path folder;

    RevisionAuthoringIT(@TempDir Path folder) {
        this.folder = folder;
        this.project = new RevisionProject(folder, CommandLineRun.on(database));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    /** @param expected the last line of {@code history} for the new revision, or after an exclamation mark the error */
    record Case(String id, String graph, String command, int status, String expected) {
        @Override
        public String toString() {
            return "A-" + id + " " + command + " on [" + graph + "]";
        }
    }

    static Stream<Case> written() {
        return Stream.of(
                new Case("P05", "", "revision -m x --rev-id n", 0, "base -> n (head), x"),
                new Case("P05", LINE, "revision -m x --rev-id n", 0, "a2 -> n (head), x"),
                new Case("CM03", "aa b1:aa b2:aa m:b1,b2", "revision -m x --rev-id n", 0, "m -> n (head), x"),
                new Case("CM02", BRANCHES, "revision -m x --rev-id n --head b2", 0, "b2 -> n (head), x"),
                new Case("CM02", BRANCHES, "revision -m x --rev-id n --head right@head", 0, "b2 -> n (head), x"),
                new Case("P06", LINE, "revision -m x --rev-id n --head a2", 0, "a2 -> n (head), x"),
                new Case("P06", LINE, "revision -m x --rev-id n --head base", 0, "base -> n (head), x"),
                new Case("P08", LINE, "revision -m x --rev-id n --branch-label bill", 0, "a2 -> n (bill) (head), x"),
                new Case(
                        "P09", LINE, "revision -m x --rev-id n --head base --depends-on a2", 0, "base -> n (head), x"));
    }

    @ParameterizedTest
    @MethodSource("written")
    void writes(Case c) {
        project.write(c.graph);
        project.run(c.command).ends(c.status);
        assertThat(project.run("history").ends(0).out().lines()).contains(c.expected);
        project.run("upgrade heads").ends(0);
        project.run("downgrade base").ends(0);
    }

    static Stream<Case> refused() {
        return Stream.of(
                new Case("CM02", BRANCHES, "revision -m x", 2, "There are several heads: b1 (step b1), b2 (step b2)"),
                new Case("CM02", BRANCHES, "revision -m x --head heads", 2, "--head"),
                new Case("P06", LINE, "revision -m x --head aa", 2, "Say --splice"),
                new Case("P07", LINE, "revision -m x --rev-id a-b", 1, "'a-b' cannot be the id"),
                new Case("P07", LINE, "revision -m x --rev-id head", 1, "'head' cannot be the id"),
                new Case("P01", LINE, "revision -m x --rev-id aa", 1, "Two migrations have the id aa"),
                new Case("P08", BRANCHES, "revision -m x --head b1 --branch-label left", 1, "The label left"),
                new Case("P08", LINE, "revision -m x --branch-label aa", 1, "The label aa"),
                new Case("P09", LINE, "revision -m x --depends-on zz", 1, "no revision 'zz'"),
                new Case("P09", LINE, "revision -m x --depends-on a", 1, "Several revisions begin with 'a'"),
                new Case("CM10", LINE, "merge heads -m x", 2, "joins at least two revisions, and this names 1"),
                new Case("CM10", BRANCHES, "merge b1 b1 -m x", 2, "named twice"),
                new Case("CM10", BRANCHES, "merge aa b1 -m x", 2, "nothing to join"),
                new Case("CM10", BRANCHES, "merge b1 b2", 2, "--message"),
                new Case("CM10", BRANCHES + " c1:b1", "merge b1 b2 -m x", 2, "Say --splice"),
                new Case("CM09", LINE, "edit base", 2, "nothing to edit"),
                new Case("CM09", LINE, "edit current", 2, "nothing to edit"),
                new Case("CM09", LINE, "edit zz", 1, "no revision 'zz'"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Case c) throws IOException {
        project.write(c.graph);
        keepSnapshots("b1", "b2");
        List<Path> before = files();
        assertThat(project.run(c.command).ends(c.status).err()).contains(c.expected);
        assertThat(files()).isEqualTo(before);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** As {@code .autogen/} has them where the revisions were written. */
    private void keepSnapshots(String... revisions) throws IOException {
        for (String revision : revisions) {
            Path kept =
                    Files.createDirectories(folder.resolve(".autogen/snapshots").resolve(revision));
            Files.writeString(kept.resolve("HEAD"), revision + "\n");
        }
    }

    @Test
    void spliceBeginsABranch() throws IOException {
        project.write(LINE);
        keepSnapshots("aa");
        project.run("revision -m x --rev-id n --head aa --splice").ends(0);
        assertThat(project.run("heads").out().lines()).hasSize(2);
        assertThat(project.run("branches").out()).startsWith("aa (branchpoint)");
        assertThat(Files.readString(project.migrations().resolve("snapshot/HEAD")))
                .isEqualToIgnoringNewLines("n");
        assertThat(folder.resolve(".autogen/snapshots/a2/HEAD")).exists();
    }

    @Test
    void aDependencyIsWrittenInFullAndALabelAsALabel() throws IOException {
        project.write("aa1#shop b1");
        keepSnapshots("b1");
        project.run("revision -m x --rev-id n --head b1 --depends-on aa --depends-on shop")
                .ends(0);
        try (Stream<Path> files = Files.list(project.migrations())) {
            Path written = files.filter(f -> f.toString().endsWith("_x.java"))
                    .findFirst()
                    .orElseThrow();
            assertThat(written).content().contains("dependsOn = {\"aa1\", \"shop\"}");
        }
    }

    @Test
    void aPlainRevisionMayBeWrittenWhileTheDatabaseIsBehind() {
        project.write(LINE);
        project.run("upgrade aa").ends(0);
        project.run("revision -m x --rev-id n").ends(0);
        assertThat(project.run("upgrade").ends(0).out()).startsWith("Applied 2 revisions");
    }

    @Test
    void theFolderIsTheOneThatIsSet() {
        project.run("--migrations other revision -m x --rev-id n").ends(0);
        assertThat(project.run("heads").ends(0).out()).isEmpty();
        assertThat(project.run("--migrations other heads").ends(0).out()).isEqualTo("n (head), x\n");
    }

    @Test
    void mergesHeads() throws IOException {
        project.write(BRANCHES);
        keepSnapshots("aa", "b1");
        project.run("upgrade heads").ends(0);
        project.run("merge", "heads", "-m", "both sides", "--rev-id", "m", "--branch-label", "joined")
                .ends(0);
        assertThat(project.run("history -r m:").out())
                .isEqualTo("b1, b2 -> m (joined) (head) (mergepoint), both sides\n");
        assertThat(project.run("upgrade").ends(0).out())
                .isEqualTo("Applied 1 revision: m (both sides)\nDatabase is at head and matches the model\n");
        assertThat(project.run("current --check-heads").ends(0).out()).startsWith("m (");
        assertThat(project.run("downgrade b1").ends(0).out()).isEqualTo("Took back 1 revision: m (both sides)\n");
        assertThat(project.run("current").ends(0).out().lines()).hasSize(2);
        assertThat(project.run("downgrade base").ends(0).out()).startsWith("Took back 3 revisions");
        assertThat(project.run("upgrade m").ends(0).out()).startsWith("Applied 4 revisions");
        project.run("revision -m after --rev-id z").ends(0);
    }

    @Test
    void mergesWhatIsNoHeadIfThatIsMeant() throws IOException {
        project.write(BRANCHES + " c1:b1");
        keepSnapshots("aa", "b1", "b2", "c1");
        project.run("merge b1 b2 -m x --rev-id m --splice").ends(0);
        assertThat(project.run("heads").out().lines()).hasSize(2);
        assertThat(project.run("merge heads -m y --rev-id n").ends(0).out()).startsWith("wrote db/migrations/");
        assertThat(project.run("heads").out()).isEqualTo("n (left) (right) (head) (mergepoint), y\n");
    }

    @Test
    void opensMigrationsInTheEditor() throws IOException {
        project.write(LINE);
        Path editor = Files.writeString(folder.resolve("editor"), """
                #!/bin/sh
                test "$1" = -x || exit 4
                shift
                for file; do echo "// seen" >> "$file"; done
                """);
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        project.set("EDITOR", editor + " -x");
        assertThat(project.run("edit").ends(0).out()).isEqualTo("db/migrations/V_a2.java\n");
        assertThat(project.migrations().resolve("V_a2.java")).content().endsWith("// seen\n");
        assertThat(project.run("edit aa:a2").ends(0).out().lines()).hasSize(2);
        project.run("upgrade aa").ends(0);
        assertThat(project.run("edit current").ends(0).out()).isEqualTo("db/migrations/V_aa.java\n");
        project.set("VISUAL", editor.toString());
        assertThat(project.run("edit aa").ends(1).err()).contains("ended with status 4");
        project.set("VISUAL", folder + "/nothing");
        assertThat(project.run("edit aa").ends(1).err()).contains("Cannot start the editor", "EDITOR");
    }
}
