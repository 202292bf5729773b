package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryGraphTest {

    record Case(String name, String drawing, Script... scripts) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Script script(String id, String... down) {
        return new Script(id, List.of(down), List.of(), List.of(), "", "", "V" + id, null);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("nothing", ""),
                new Case("a line", """
                        * b (head)
                        * a
                        """, script("a"), script("b", "a")),
                new Case("a branch", """
                        * d (head)
                        | * c (head)
                        * | b
                        |/
                        * a (branchpoint)
                        """, script("a"), script("b", "a"), script("c", "a"), script("d", "b")),
                new Case(
                        "a merge",
                        """
                        * e (head)
                        * d (mergepoint)
                        |\\
                        | * c
                        * | b
                        |/
                        * a (branchpoint)
                        """,
                        script("a"),
                        script("b", "a"),
                        script("c", "a"),
                        script("d", "b", "c"),
                        script("e", "d")),
                new Case("two trees", """
                        * x (head)
                        * b (head)
                        * a
                        """, script("x"), script("a"), script("b", "a")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void draws(Case c) {
        RevisionGraph graph = RevisionGraph.of(List.of(c.scripts));
        List<Script> newestFirst = new ArrayList<>(graph.scripts());
        Collections.reverse(newestFirst);
        List<String> lines = HistoryGraph.draw(Listed.all(graph, newestFirst, Reached.NOT_ASKED));
        assertThat(lines.stream().map(String::stripTrailing))
                .isEqualTo(c.drawing.lines().toList());
    }
}
