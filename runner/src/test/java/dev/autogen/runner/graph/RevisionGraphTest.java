package dev.autogen.runner.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.RevisionException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RevisionGraphTest {

    private static final RevisionGraph LINE =
            RevisionGraph.of(List.of(script("cc03", "bb02"), script("aa01"), script("bb02", "aa01")));

    /** aa01, then bb02 and bb03 beside each other, merged by cc04. */
    private static final RevisionGraph DIAMOND = RevisionGraph.of(
            List.of(script("aa01"), script("bb02", "aa01"), script("bb03", "aa01"), script("cc04", "bb02", "bb03")));

    private static final RevisionGraph FORK =
            RevisionGraph.of(List.of(script("aa01"), script("bb02", "aa01"), script("bb03", "aa01")));

    private static Script script(String id, String... down) {
        return new Script(
                id, List.of(down), List.of(), List.of(), "title " + id, "", "db.V" + id, Path.of(id + ".java"));
    }

    private static List<String> ids(List<Script> scripts) {
        return scripts.stream().map(Script::id).toList();
    }

    record Way(String name, RevisionGraph graph, Set<String> applied, String target, List<String> path) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Way> upgrades() {
        return Stream.of(
                new Way("nothing to do", LINE, Set.of("aa01", "bb02", "cc03"), "head", List.of()),
                new Way("no migrations", RevisionGraph.of(List.of()), Set.of(), "head", List.of()),
                new Way("all", LINE, Set.of(), "head", List.of("aa01", "bb02", "cc03")),
                new Way("rest", LINE, Set.of("aa01"), "head", List.of("bb02", "cc03")),
                new Way("to an id", LINE, Set.of(), "bb02", List.of("aa01", "bb02")),
                new Way("to a prefix", LINE, Set.of(), "b", List.of("aa01", "bb02")),
                new Way("to where it is", LINE, Set.of("aa01", "bb02"), "bb02", List.of()),
                new Way("to base", LINE, Set.of(), "base", List.of()),
                new Way("one on", LINE, Set.of("aa01"), "+1", List.of("bb02")),
                new Way("two on from nothing", LINE, Set.of(), "+2", List.of("aa01", "bb02")),
                new Way("through a merge", DIAMOND, Set.of("aa01"), "head", List.of("bb02", "bb03", "cc04")),
                new Way("one branch", DIAMOND, Set.of(), "bb03", List.of("aa01", "bb03")),
                new Way("merge takes the other branch", DIAMOND, Set.of("aa01", "bb03"), "+1", List.of("bb02", "cc04")),
                new Way("all heads", FORK, Set.of("aa01"), "heads", List.of("bb02", "bb03")));
    }

    @ParameterizedTest
    @MethodSource("upgrades")
    void upgradePath(Way way) {
        assertThat(ids(way.graph.upgradePath(way.applied, way.target))).isEqualTo(way.path);
    }

    static Stream<Way> downgrades() {
        return Stream.of(
                new Way("nothing to do", LINE, Set.of("aa01"), "aa01", List.of()),
                new Way("nothing applied", LINE, Set.of(), "base", List.of()),
                new Way("one back", LINE, Set.of("aa01", "bb02"), "-1", List.of("bb02")),
                new Way("two back", LINE, Set.of("aa01", "bb02", "cc03"), "-2", List.of("cc03", "bb02")),
                new Way("to an id", LINE, Set.of("aa01", "bb02", "cc03"), "aa01", List.of("cc03", "bb02")),
                new Way("to base", LINE, Set.of("aa01", "bb02"), "base", List.of("bb02", "aa01")),
                new Way("a merge", DIAMOND, Set.of("aa01", "bb02", "bb03", "cc04"), "-1", List.of("cc04")),
                new Way(
                        "through a merge",
                        DIAMOND,
                        Set.of("aa01", "bb02", "bb03", "cc04"),
                        "aa01",
                        List.of("cc04", "bb03", "bb02")),
                new Way("to a branch", DIAMOND, Set.of("aa01", "bb02", "bb03", "cc04"), "bb02", List.of("cc04")));
    }

    @ParameterizedTest
    @MethodSource("downgrades")
    void downgradePath(Way way) {
        assertThat(ids(way.graph.downgradePath(way.applied, way.target))).isEqualTo(way.path);
    }

    record Refused(String name, Runnable call, String... words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Refused> refused() {
        return Stream.of(
                new Refused("unknown", () -> LINE.upgradePath(Set.of(), "zz"), "no revision 'zz'"),
                new Refused("empty", () -> LINE.upgradePath(Set.of(), ""), "no revision ''"),
                new Refused(
                        "ambiguous", () -> FORK.upgradePath(Set.of(), "bb"), "bb02 (title bb02), bb03 (title bb03)"),
                new Refused("heads", () -> FORK.upgradePath(Set.of(), "head"), "several heads", "bb02", "bb03"),
                new Refused("too far", () -> LINE.upgradePath(Set.of("aa01"), "+3"), "+3 goes too far", "only 2"),
                new Refused(
                        "fork ahead",
                        () -> FORK.upgradePath(Set.of("aa01"), "+1"),
                        "ambiguous",
                        "bb02 (title bb02), bb03",
                        "BRANCH@+1"),
                new Refused("too far back", () -> LINE.downgradePath(Set.of("aa01"), "-2"), "only 1 are applied"),
                new Refused("nothing", () -> LINE.downgradePath(Set.of(), "-1"), "nothing is applied"),
                new Refused(
                        "fork behind",
                        () -> FORK.downgradePath(Set.of("aa01", "bb02", "bb03"), "-1"),
                        "ambiguous",
                        "bb02 (title bb02), bb03",
                        "BRANCH@-1"),
                new Refused("not applied", () -> LINE.downgradePath(Set.of("aa01"), "bb02"), "bb02 is not applied"),
                new Refused("back by upgrade", () -> LINE.upgradePath(Set.of(), "-1"), "Use downgrade"),
                new Refused("on by downgrade", () -> LINE.downgradePath(Set.of(), "+1"), "Use upgrade"),
                new Refused("relative to nothing", () -> LINE.upTo("+1"), "relative to"),
                new Refused("huge", () -> LINE.upgradePath(Set.of(), "+99999999999"), "too large"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesTargets(Refused refused) {
        assertThatThrownBy(refused.call::run)
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll(refused.words);
    }

    static Stream<Refused> broken() {
        Script twin = new Script("aa01", List.of(), List.of(), List.of(), "", "", "db.Other", Path.of("Other.java"));
        return Stream.of(
                new Refused(
                        "two of one id", () -> RevisionGraph.of(List.of(script("aa01"), twin)), "aa01.java", "Other"),
                new Refused(
                        "no parent", () -> RevisionGraph.of(List.of(script("b", "a"))), "follows revision a", "b.java"),
                new Refused(
                        "circle",
                        () -> RevisionGraph.of(List.of(script("a", "c"), script("b", "a"), script("c", "b"))),
                        "circle",
                        "a.java",
                        "b.java",
                        "c.java"),
                new Refused("itself", () -> RevisionGraph.of(List.of(script("a", "a"))), "circle", "a.java"),
                new Refused("reserved", () -> RevisionGraph.of(List.of(script("head"))), "'head' cannot be the id"),
                new Refused("sign", () -> RevisionGraph.of(List.of(script("a-1"))), "'a-1' cannot be the id"),
                new Refused("no id", () -> RevisionGraph.of(List.of(script(""))), "'' cannot be the id"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesScripts(Refused refused) {
        assertThatThrownBy(refused.call::run)
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll(refused.words);
    }

    @Test
    void knowsHeadsBasesAndCurrent() {
        assertThat(ids(DIAMOND.scripts())).containsExactly("aa01", "bb02", "bb03", "cc04");
        assertThat(ids(DIAMOND.heads())).containsExactly("cc04");
        assertThat(ids(DIAMOND.bases())).containsExactly("aa01");
        assertThat(ids(FORK.heads())).containsExactly("bb02", "bb03");
        assertThat(ids(FORK.current(Set.of("aa01", "bb03", "gone")))).containsExactly("bb03");
        assertThat(FORK.unknown(Set.of("zz", "aa01", "yy"))).containsExactly("yy", "zz");
        assertThat(ids(DIAMOND.upTo("bb03"))).containsExactly("aa01", "bb03");
    }

    @Test
    void ordersThousandsAtOnce() {
        List<Script> many = Stream.iterate(1, i -> i + 1)
                .limit(5000)
                .map(i -> i == 1 ? script("r1") : script("r" + i, "r" + (i - 1)))
                .toList();
        RevisionGraph graph = RevisionGraph.of(many);
        assertThat(graph.upgradePath(Set.of(), "head")).hasSize(5000);
        assertThat(graph.downgradePath(graph.lineage(List.of("r5000")), "base")).hasSize(5000);
    }
}
