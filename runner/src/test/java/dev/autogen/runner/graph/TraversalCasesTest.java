package dev.autogen.runner.graph;

import static dev.autogen.runner.graph.Sketch.graph;
import static dev.autogen.runner.graph.Sketch.ids;
import static dev.autogen.runner.graph.Sketch.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.RevisionException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which revisions a run takes, and in which order. */
class TraversalCasesTest {

    private static final String LINE = "a b:a c:b d:c e:d";

    /** A branch on either side after b. */
    private static final String BRANCHES = "a b:a c1:b#left d1:c1 c2:b#right d2:c2";

    private static final String MERGED = "a b:a c1:b d1:c1 c2:b d2:c2 e:d1,d2 f:e";

    /** Two trees; the second needs something of the first. */
    private static final String DEPENDENT = "a1#shop a2:a1 a3:a2 b1#bill b2:b1>a2 b3:b2";

    private static final String FOREST = "a1#shop a2:a1 b1#bill b2:b1 c1";

    enum Way {
        UP,
        DOWN,
        UP_TO
    }

    /** @param expected ids in order, or words of the refusal after an exclamation mark */
    record Step(String id, String title, String graph, Way way, String applied, String target, String expected) {

        List<String> run() {
            RevisionGraph all = Sketch.graph(graph);
            Set<String> ids = Set.copyOf(words(applied));
            return ids(
                    switch (way) {
                        case UP -> all.upgradePath(ids, target);
                        case DOWN -> all.downgradePath(ids, target);
                        case UP_TO -> all.upTo(target);
                    });
        }

        @Override
        public String toString() {
            return "A-" + id + " " + title + ": " + target;
        }
    }

    private static Step up(String id, String title, String graph, String applied, String target, String expected) {
        return new Step(id, title, graph, Way.UP, applied, target, expected);
    }

    private static Step down(String id, String title, String graph, String applied, String target, String expected) {
        return new Step(id, title, graph, Way.DOWN, applied, target, expected);
    }

    private static Step upTo(String id, String title, String graph, String target, String expected) {
        return new Step(id, title, graph, Way.UP_TO, "", target, expected);
    }

    static Stream<Step> line() {
        return Stream.of(
                up("V02", "at the target already", LINE, "a b c d e", "head", ""),
                up("V02", "at the target already", LINE, "a b", "b", ""),
                down("V02", "at the target already", LINE, "a b", "b", ""),
                up("V01", "all", LINE, "", "head", "a b c d e"),
                up("V01", "a part", LINE, "a", "c", "b c"),
                down("V01", "all", LINE, "a b c d e", "base", "e d c b a"),
                down("V01", "a part", LINE, "a b c d", "b", "d c"),
                up("V03", "steps from here", LINE, "a", "+1", "b"),
                up("V03", "steps from here", LINE, "a", "+3", "b c d"),
                up("V03", "steps from a revision", LINE, "a", "b+2", "b c d"),
                up("V03", "steps before a revision", LINE, "a", "d-2", "b"),
                up("V03", "steps before the head", LINE, "a", "head-1", "b c d"),
                down("V03", "steps back", LINE, "a b c d", "-1", "d"),
                down("V03", "steps back", LINE, "a b c d", "-3", "d c b"),
                down("V03", "steps from a revision", LINE, "a b c d", "a+2", "d"),
                down("V03", "steps before a revision", LINE, "a b c d", "c-2", "d c b"),
                down("V03", "back to before the first", LINE, "a b", "-2", "b a"),
                up("V04", "too far", LINE, "a", "+5", "!+5 goes too far: only 4 of 5"),
                up("V04", "too far from a revision", LINE, "", "d+3", "!d+3 goes too far: only 1 of 3"),
                up("V04", "too far before a revision", LINE, "", "b-3", "!b-3 goes too far: only 2 of 3"),
                down("V04", "too far back", LINE, "a b", "-3", "!-3 goes too far back: only 2"),
                down("V04", "nothing to go back from", LINE, "", "-1", "!nothing is applied"),
                up("V05", "up to what lies behind", LINE, "a b c", "b", "!b lies behind what is applied: c"),
                up("V05", "up to the base", LINE, "a b c", "base", "!base lies behind what is applied: c"),
                up("V05", "up, backwards", LINE, "a b", "-1", "!Use downgrade"),
                down("V05", "down from none", LINE, "", "b", "!b is not applied", "nothing"),
                down("V05", "down to what comes later", LINE, "a b", "c", "!c is not applied"),
                down("V05", "down, forwards", LINE, "a b", "+1", "!Use upgrade"),
                up("V06", "the base, nothing applied", LINE, "", "base", ""),
                down("V20", "the base, nothing applied", LINE, "", "base", ""),
                up("V12", "from empty", LINE, "", "+1", "a"),
                up("V12", "from the base", LINE, "", "base+1", "a"),
                up("V12", "no steps", LINE, "a", "+0", ""));
    }

    private static Step down(
            String id, String title, String graph, String applied, String target, String expected, String more) {
        return down(id, title, graph, applied, target, expected + "!" + more);
    }

    static Stream<Step> branches() {
        String all = "a b c1 d1 c2 d2";
        return Stream.of(
                up("V07", "one branch", BRANCHES, "", "d1", "a b c1 d1"),
                up("V07", "both", BRANCHES, "a b", "heads", "c1 c2 d1 d2"),
                up("V07", "the head of two", BRANCHES, "a", "head", "!several heads: d1, d2!heads"),
                down("V07", "to the branch point, both", BRANCHES, all, "b", "d2 d1 c2 c1"),
                down("V07", "one, the other stays", BRANCHES, all, "c1", "d1"),
                up("V08", "the head of a branch", BRANCHES, "", "left@head", "a b c1 d1"),
                up("V08", "the head after a revision", BRANCHES, "", "c2@head", "a b c2 d2"),
                up("V08", "a label alone", BRANCHES, "", "right", "a b c2"),
                up("V08", "before the head of a branch", BRANCHES, "a", "left@head-1", "b c1"),
                up("V08", "a step on a branch", BRANCHES, "a b c1 c2", "left@+1", "d1"),
                up("V08", "a step on a branch not begun", BRANCHES, "a b c1 d1", "right@+1", "c2"),
                up("V08", "steps from the base on a branch", BRANCHES, "", "right@base+3", "a b c2"),
                up("V08", "a revision of a branch", BRANCHES, "", "left@d1", "a b c1 d1"),
                up("V08", "a revision of another", BRANCHES, "", "left@d2", "!d2 is not on branch left"),
                up("V08", "a beginning, on a branch", BRANCHES, "a b", "left@d", "c1 d1"),
                up("V08", "a branch nobody knows", BRANCHES, "", "middle@head", "!no revision 'middle'"),
                down("V08", "a step on a branch", BRANCHES, all, "left@-1", "d1"),
                down("V08", "steps on a branch", BRANCHES, all, "right@-2", "d2 c2"),
                down("V08", "from the base on a branch", BRANCHES, all, "right@base+2", "d2 c2"),
                down("V08", "from the base on a branch", BRANCHES, all, "right@base+3", "d2"),
                down("V08", "a branch to where it began", BRANCHES, all, "left@b", "d1 c1"),
                down("V08", "a branch by its head", BRANCHES, all, "d2@b", "d2 c2"),
                down("V08", "past the branch point", BRANCHES, all, "left@-3", "!goes behind b!c2"),
                down("V09", "from the base, all above", BRANCHES, all, "base+2", "d2 d1 c2 c1"),
                down("V10", "back from two heads", BRANCHES, all, "-1", "!ambiguous: there are d1, d2!BRANCH@-1"),
                up("V11", "on from two heads", BRANCHES, "a b c1 c2", "+1", "!ambiguous: there are c1, c2!BRANCH@+1"),
                up("V11", "on to two", BRANCHES, "a b", "+1", "!ambiguous: there are c1, c2"));
    }

    static Stream<Step> merges() {
        String all = "a b c1 d1 c2 d2 e f";
        String three = "a b1:a b2:a b3:a m:b1,b2,b3";
        String twins = "a b1:a b2:a m1:b1,b2 m2:b1,b2";
        return Stream.of(
                up("V13", "all parents first", MERGED, "a b", "e", "c1 c2 d1 d2 e"),
                up("V13", "what is missing", MERGED, "a b c1 d1", "head", "c2 d2 e f"),
                down("V13", "the merge alone", MERGED, all, "d1", "f e"),
                down("V13", "a step", MERGED, "a b c1 d1 c2 d2 e", "-1", "e"),
                down("V13", "all of it", MERGED, all, "b", "f e d2 d1 c2 c1"),
                down("V13", "behind it", MERGED, "a b c1 d1 c2 d2 e", "-2", "!ambiguous: there are d1, d2"),
                up("V14", "one side after a merge", MERGED + " g1:e g2:e", "a b c1 d1 c2 d2", "g1", "e g1"),
                down("V14", "one side after a merge", "a b1:a b2:a m:b1,b2 n1:m n2:m", "a b1 b2 m n1 n2", "n1@m", "n1"),
                up("V15", "three ways", three, "a", "head", "b1 b2 b3 m"),
                down("V15", "three ways", three, "a b1 b2 b3 m", "b2", "m"),
                up("V15", "twins", twins, "", "heads", "a b1 b2 m1 m2"),
                down("V15", "twins", twins, "a b1 b2 m1 m2", "b1", "m2 m1"));
    }

    static Stream<Step> dependencies() {
        String all = "a1 a2 a3 b1 b2 b3";
        String crossed = "a1 a2:a1>b1 b1 b2:b1>a1";
        return Stream.of(
                up("V16", "first what it depends on", DEPENDENT, "", "b2", "a1 a2 b1 b2"),
                up("V16", "a step", DEPENDENT, "b1", "bill@+1", "a1 a2 b2"),
                up("V16", "is there already", DEPENDENT, "a1 a2 b1", "b3", "b2 b3"),
                down("V16", "takes along what depends on it", DEPENDENT, all, "a1", "b3 b2 a3 a2"),
                down("V16", "a step", DEPENDENT, "a1 a2 b1 b2", "shop@-1", "b2 a2"),
                down("V16", "leaves it where it is", DEPENDENT, all, "bill@base", "b3 b2 b1"),
                up("V16", "across each other", crossed, "", "heads", "a1 b1 a2 b2"),
                down("V16", "across each other", crossed, "a1 a2 b1 b2", "a1", "a2"),
                up("V16", "its own ancestor", "a b:a c:b>a", "", "head", "a b c"),
                up("V16", "a label", "a#shop b>shop", "", "b", "a b"),
                upTo("V17", "to a head", LINE, "head", "a b c d e"),
                upTo("V17", "across a merge", MERGED, "e", "a b c1 c2 d1 d2 e"),
                upTo("V17", "one branch", BRANCHES, "left@head", "a b c1 d1"),
                upTo("V17", "all heads", BRANCHES, "heads", "a b c1 c2 d1 d2"),
                upTo("V17", "with what it depends on", DEPENDENT, "bill@b2", "a1 a2 b1 b2"),
                upTo("V17", "the base", BRANCHES, "base", ""),
                upTo("V17", "steps from nowhere", LINE, "+1", "!relative to"),
                up("V18", "a tree after the other", FOREST, "", "heads", "a1 a2 b1 b2 c1"),
                up("V18", "one tree", FOREST, "c1", "bill@head", "b1 b2"),
                down("V18", "one tree", FOREST, "a1 a2 b1 b2 c1", "bill@base", "b2 b1"),
                down("V18", "all trees", FOREST, "a1 a2 b1 b2 c1", "base", "c1 b2 b1 a2 a1"),
                up("V18", "a step from the base of many", FOREST, "", "+1", "!ambiguous: there are a1, b1, c1"),
                up("V18", "a step from the base of one", FOREST, "", "shop@+1", "a1"));
    }

    static Stream<Step> steps() {
        return Stream.of(line(), branches(), merges(), dependencies()).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void traverses(Step step) {
        if (step.expected.startsWith("!")) {
            assertThatThrownBy(step::run)
                    .isInstanceOf(RevisionException.class)
                    .hasMessageContainingAll(step.expected.substring(1).split("!"));
        } else {
            assertThat(step.run()).isEqualTo(words(step.expected));
        }
    }

    record Range(String range, String graph, String current, String expected) {
        @Override
        public String toString() {
            return "A-CM05 " + range;
        }
    }

    static Stream<Range> ranges() {
        return Stream.of(
                new Range(":", "", "", ""),
                new Range(":", LINE, "", "a b c d e"),
                new Range("a:c", LINE, "", "a b c"),
                new Range("b:", LINE, "", "b c d e"),
                new Range(":b", LINE, "", "a b"),
                new Range("base:b", LINE, "", "a b"),
                new Range("current:", LINE, "a b c", "c d e"),
                new Range(":current", LINE, "a b c", "a b c"),
                new Range(":current", LINE, "", ""),
                new Range("-1:current", LINE, "a b c", "b c"),
                new Range("-3:current", LINE, "a b", "a b"),
                new Range("-2:d", LINE, "", "b c d"),
                new Range("a:+2", LINE, "", "a b c"),
                new Range("head-1:", LINE, "", "d e"),
                new Range("b:left@head", BRANCHES, "", "b c1 d1"),
                new Range("b:", BRANCHES, "", "b c1 c2 d1 d2"),
                new Range("current:", BRANCHES, "a b c1 c2", "c1 c2 d1 d2"),
                new Range("b", LINE, "", "!'b' is no range"),
                new Range("a:b:c", LINE, "", "!is no range"),
                new Range("c:a", LINE, "", "!c does not come before a"),
                new Range("c1:d2", BRANCHES, "", "!c1 does not come before d2"),
                new Range("+1:c", LINE, "", "!+1 leads out of its range"),
                new Range("a:-1", LINE, "", "!-1 leads out of its range"),
                new Range("-1:heads", BRANCHES, "", "!ambiguous: there are d1, d2"),
                new Range("x:", LINE, "", "!no revision 'x'"));
    }

    @ParameterizedTest
    @MethodSource("ranges")
    void lists(Range range) {
        RevisionGraph graph = graph(range.graph);
        if (range.expected.startsWith("!")) {
            assertThatThrownBy(() -> graph.range(range.range, Set::of))
                    .isInstanceOf(RevisionException.class)
                    .hasMessageContaining(range.expected.substring(1));
        } else {
            assertThat(ids(graph.range(range.range, () -> Set.copyOf(words(range.current)))))
                    .isEqualTo(words(range.expected));
        }
    }

    /** A-V19. */
    @Test
    void hundredsOfBranchesTakeNoTime() {
        StringBuilder revisions = new StringBuilder("r0");
        IntStream.range(1, 400)
                .forEach(i -> revisions.append(" x%d:r%d y%d:r%d r%d:x%d,y%d".formatted(i, i - 1, i, i - 1, i, i, i)));
        RevisionGraph graph = graph(revisions.toString());
        assertThat(graph.upgradePath(Set.of(), "head")).hasSize(1198);
        assertThat(graph.downgradePath(graph.lineage(List.of("r399")), "base")).hasSize(1198);
        assertThat(ids(graph.range("r396:head", Set::of))).hasSize(10);
    }

    record Broken(String id, String graph, String... words) {
        @Override
        public String toString() {
            return "A-" + id + " " + graph;
        }
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("P15", "a a", "Two migrations have the id a"),
                new Broken("P15", "b:a", "follows revision a, which is not there (b.java)"),
                new Broken("P15", "a:b b:a", "follow one another in a circle", "`down`", "a.java", "b.java"),
                new Broken("P15", "a:a", "follow one another in a circle: a.", "a.java"),
                new Broken("P15", "a>a", "depend on one another in a circle: a.", "`dependsOn` or `down`"),
                new Broken("P15", "a>b b:a", "depend on one another in a circle", "a.java", "b.java"),
                new Broken("P09", "a>zz", "a depends on zz", "neither the id nor a label", "a.java", "`dependsOn`"),
                new Broken("P08", "a#x b#x", "The label x of revision b (b.java)", "revision a (a.java)", "`labels`"),
                new Broken("P08", "a b#a", "The label a of revision b (b.java) is the id of revision a (a.java)"),
                new Broken("P08", "a#head", "'head' cannot be a label (a.java)"),
                new Broken("P07", "a-1", "'a-1' cannot be the id of a revision"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refuses(Broken broken) {
        assertThatThrownBy(() -> graph(broken.graph))
                .isInstanceOf(RevisionException.class)
                .hasMessageContainingAll(broken.words);
    }

    @Test
    void tellsBranchesApart() {
        RevisionGraph graph = graph(BRANCHES);
        assertThat(ids(graph.branchPoints())).containsExactly("b");
        assertThat(graph.branches(graph.resolve("d2"))).containsExactly("right");
        assertThat(graph.branches(graph.resolve("b"))).isEmpty();
        assertThat(ids(graph("a").branchPoints())).isEmpty();
        RevisionGraph dependent = graph(DEPENDENT);
        assertThat(ids(dependent.heads())).containsExactly("a3", "b3");
        assertThat(ids(dependent.dependencies(dependent.resolve("b2")))).containsExactly("a2");
        assertThat(ids(dependent.current(Set.of("a1", "a2", "b1", "b2")))).containsExactly("a2", "b2");
    }

    @Test
    void selectsWhatIsNamed() {
        RevisionGraph graph = graph(LINE);
        assertThat(ids(graph.select("current", () -> Set.of("a", "b")))).containsExactly("b");
        assertThat(ids(graph.select("current", Set::of))).isEmpty();
        assertThat(ids(graph.select("b:c", Set::of))).containsExactly("b", "c");
        assertThat(ids(graph.select("head", Set::of))).containsExactly("e");
        assertThatThrownBy(() -> graph.upgradePath(Set.of(), "current")).hasMessageContaining("nothing leads there");
    }
}
