package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts for {@code psql}, made without a database. */
class ScriptCasesTest {

    private static final String LINE = "aa1 bb2:aa1 cc3:bb2";

    /**
     * @param tables tables whose statements the script has, in order
     * @param text what else is in it
     */
    record Case(String id, String command, String tables, String... text) {
        @Override
        public String toString() {
            return "A-" + id + " " + command;
        }
    }

    static Stream<Case> scripts() {
        return Stream.of(
                new Case("Q01", "upgrade base:head --sql", "aa1 bb2 cc3", "autogen_history"),
                new Case(
                        "Q02",
                        "upgrade base:bb2 --sql",
                        "aa1 bb2",
                        "create table",
                        "insert into public.autogen_history"),
                new Case("Q03", "upgrade aa1:bb2 --sql", "bb2"),
                new Case("Q03", "upgrade aa1:aa1 --sql", ""),
                new Case("Q04", "upgrade base:heads --sql", "aa1 bb2 cc3"),
                new Case("Q05", "downgrade cc3:aa1 --sql", "cc3 bb2", "reverted_at"),
                new Case("Q06", "downgrade cc3:base --sql", "cc3 bb2 aa1"),
                new Case("Q07", "upgrade a:c --sql", "bb2 cc3"),
                new Case("Q07", "downgrade head-1:base --sql", "bb2 aa1"),
                new Case("Q08", "upgrade bb2:cc3 --sql", "cc3", "-- ", "cc3"),
                new Case("Q09", "upgrade base:bb2 --sql", "aa1 bb2", "begin;", "commit;"));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void holds(Case c, @TempDir Path folder) {
        RevisionProject project = new RevisionProject(folder, Map.of());
        project.write(LINE);
        String script = project.run(c.command).ends(0).out();
        List<String> tables = statements(script)
                .lines()
                .filter(line -> line.contains(" table t_"))
                .map(line -> line.replaceAll(".* t_(\\w+).*", "$1"))
                .toList();
        assertThat(String.join(" ", tables)).isEqualTo(c.tables);
        assertThat(script).doesNotContain("drop table public.autogen_history");
        assertThat(List.of(c.text)).allSatisfy(text -> assertThat(script).contains(text));
    }

    /** What the server would run: no comments, and no literals, such as the way back that is kept in the history. */
    private static String statements(String script) {
        return script.lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .replaceAll("'(?:[^']|'')*'", "''");
    }

    record Refused(String id, String command, int status, String error) {
        @Override
        public String toString() {
            return "A-" + id + " " + command;
        }
    }

    static Stream<Refused> refused() {
        return Stream.of(
                new Refused("Q05", "downgrade base --sql", 2, "url"),
                new Refused("Q05", "downgrade aa1:cc3 --sql", 1, "cc3 is not applied"),
                new Refused("Q03", "upgrade cc3:aa1 --sql", 1, "aa1 lies behind what is applied"),
                new Refused("Q13", "-m x --sql", 2, "--sql"),
                new Refused("CM07", "stamp --purge --sql head", 2, "--sql"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Refused c, @TempDir Path folder) {
        RevisionProject project = new RevisionProject(folder, Map.of());
        project.write(LINE);
        assertThat(project.run(c.command).ends(c.status).err()).contains(c.error);
    }

    /** A-Q08, A-Q11, A-Q14: what people wrote is a comment or a literal, in any characters. */
    @Test
    void whatPeopleWroteStaysWhatItIs(@TempDir Path folder) {
        RevisionProject project = new RevisionProject(folder, Map.of());
        project.file("V_x", """
                package db.migrations;

                import dev.autogen.runner.Migration;
                import dev.autogen.runner.Operations;
                import dev.autogen.runner.Revision;

                /** Größe &#10; drop table users; */
                @Revision(id = "x")
                public final class V_x implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.execute("insert into users values (?, ?)", 7, "O'Neill\\nżółw");
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """);
        String script = project.run("upgrade base:x --sql").ends(0).out();
        assertThat(script).contains("insert into users values (7, ", "O''Neill", "żółw", "Größe");
        assertThat(statements(script)).contains("insert into").doesNotContain("drop table users", "Größe");
    }
}
