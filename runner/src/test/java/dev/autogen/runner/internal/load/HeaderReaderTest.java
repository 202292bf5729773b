package dev.autogen.runner.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.runner.LoadException;
import dev.autogen.runner.graph.Script;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeaderReaderTest {

    private static final Path FILE = Path.of("V1.java");

    private static Optional<Script> read(String source) {
        return HeaderReader.read(FILE, source);
    }

    @Test
    void readsWhatIsGenerated() {
        Script script = read("""
                package db.migrations;

                import static dev.autogen.runner.SqlTypes.*;

                import dev.autogen.runner.Revision;

                /**
                 * add phone
                 *
                 * <ul>
                 *   <li>add column {@code users.phone varchar(20)}: User.phone, User.java:31
                 * </ul>
                 */
                @Revision(id = "3f9c2a7b1e04", down = "1b6d0e8c44aa", created = "2026-11-21T02:00:00Z")
                public final class V20261121_0200_add_phone implements Migration {
                """).orElseThrow();
        assertThat(script)
                .isEqualTo(new Script(
                        "3f9c2a7b1e04",
                        List.of("1b6d0e8c44aa"),
                        List.of(),
                        List.of(),
                        "add phone",
                        "2026-11-21T02:00:00Z",
                        "db.migrations.V20261121_0200_add_phone",
                        FILE));
    }

    @Test
    void readsDependenciesAndLabels() {
        Script script = read("""
                @Revision(id = "c", down = "b", dependsOn = {"a1", "billing"}, labels = "shop", created = "")
                public final class V implements Migration {
                """).orElseThrow();
        assertThat(script.dependsOn()).containsExactly("a1", "billing");
        assertThat(script.labels()).containsExactly("shop");
        assertThat(script.down()).containsExactly("b");
    }

    record Place(String name, String annotation, List<String> environments) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place("everywhere", "", List.of()),
                new Place("one", "@OnlyIn(\"prod\")", List.of("prod")),
                new Place("several", "@OnlyIn({\"prod\", \"live\"})", List.of("prod", "live")),
                new Place("trailing comma", "@OnlyIn({\"prod\",})", List.of("prod")),
                new Place("named", "@OnlyIn(value = \"prod\")", List.of("prod")),
                new Place("named list", "@OnlyIn(value = {\"prod\", \"live\"})", List.of("prod", "live")),
                new Place("qualified", "@dev.autogen.runner.OnlyIn(\"prod\")", List.of("prod")),
                new Place("somebody else's", "@com.example.OnlyIn(\"prod\")", List.of()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void readsEnvironments(Place place) {
        String revision = "@Revision(id = \"a\")";
        for (String header : List.of(place.annotation + revision, revision + "\n" + place.annotation)) {
            assertThat(read(header + " public final class V {").orElseThrow().onlyIn())
                    .isEqualTo(place.environments);
        }
        assertThat(read(place.annotation + " class Other {} " + revision + " class V {")
                        .orElseThrow()
                        .onlyIn())
                .isEmpty();
    }

    record Case(String name, String source, String id, List<String> down, String title, String className) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        List<String> none = List.of();
        return Stream.of(
                new Case("least", "@Revision(id=\"a\") class V {", "a", none, "V", "V"),
                new Case(
                        "title of the class",
                        "@Revision(id=\"a\")class V2026_01_add_it{",
                        "a",
                        none,
                        "add it",
                        "V2026_01_add_it"),
                new Case(
                        "merge",
                        "@Revision(id = \"c\", down = {\"a\", \"b\"}) class V {",
                        "c",
                        List.of("a", "b"),
                        "V",
                        "V"),
                new Case(
                        "trailing comma",
                        "@Revision(down = {\"a\",}, id = \"c\") class V {",
                        "c",
                        List.of("a"),
                        "V",
                        "V"),
                new Case("empty list", "@Revision(down = {}, id = \"c\") class V {", "c", none, "V", "V"),
                new Case(
                        "qualified",
                        "package p; @dev.autogen.runner.Revision(id = \"a\") class V {",
                        "a",
                        none,
                        "V",
                        "p.V"),
                new Case("blanks", "package p . q ;\n@ Revision ( id\n=\n\"a\" ) class V {", "a", none, "V", "p.q.V"),
                new Case(
                        "comments",
                        "/* @Revision(id=\"x\") */ // @Revision(id=\"y\")\n@Revision(/* \" */ id = \"a\") class V {",
                        "a",
                        none,
                        "V",
                        "V"),
                new Case(
                        "other annotations",
                        "@Deprecated @SuppressWarnings({\"a\", \")\"}) @Revision(id=\"a\") class V {",
                        "a",
                        none,
                        "V",
                        "V"),
                new Case(
                        "annotation after",
                        "@Revision(id=\"a\") @Generated(value = \"class X {\") class V {",
                        "a",
                        none,
                        "V",
                        "V"),
                new Case(
                        "licence is no title",
                        "/** Copyright */ package p; @Revision(id=\"a\") class V {",
                        "a",
                        none,
                        "V",
                        "p.V"),
                new Case(
                        "escaped title",
                        "/** &lt;b&gt; &amp; &#42;&#x2F; &who; */ @Revision(id=\"a\") class V {",
                        "a",
                        none,
                        "<b> & */ &who;",
                        "V"),
                new Case("stars", "/**\n * * one\n * two */ @Revision(id=\"a\") class V {", "a", none, "one", "V"),
                new Case(
                        "second class",
                        "class Names { String s = \"}\"; char c = '\"'; int f() { return 1; } } @Revision(id=\"a\") class V {",
                        "a",
                        none,
                        "V",
                        "V"),
                new Case(
                        "text block before",
                        "interface T { String S = \"\"\"\n \" } class @Revision(id=\"x\") \"\"\"; }\n@Revision(id=\"a\") class V {",
                        "a",
                        none,
                        "V",
                        "V"),
                new Case(
                        "annotation type before",
                        "@interface Mark { String value() default \"{\"; } @Revision(id=\"a\") class V {",
                        "a",
                        none,
                        "V",
                        "V"),
                new Case(
                        "record before",
                        "record P(@A(1) int x) { } @Revision(id=\"a\") class V {",
                        "a",
                        none,
                        "V",
                        "V"),
                new Case("unicode", "/** größer 🙂 */ @Revision(id=\"a\") class Vä {", "a", none, "größer 🙂", "Vä"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reads(Case c) {
        Script script = read(c.source).orElseThrow();
        assertThat(script).isEqualTo(new Script(c.id, c.down, List.of(), List.of(), c.title, "", c.className, FILE));
    }

    static Stream<String> others() {
        return Stream.of(
                "",
                "package p;",
                "class Plain { @Revision(id=\"a\") class Inner {} }",
                "// @Revision(id=\"a\") class V {",
                "class Unclosed { \"",
                "/* unclosed",
                "@");
    }

    @ParameterizedTest
    @MethodSource("others")
    void isNoMigration(String source) {
        assertThat(read(source)).isEmpty();
    }

    @Test
    void readsWhatIsAccepted() {
        assertThat(read("@Accept({\"AG201: at night\", \"AG320: seen\"}) @Revision(id=\"a\") class V {")
                        .orElseThrow()
                        .accepts())
                .containsExactly("AG201: at night", "AG320: seen");
        assertThat(read("@Accept(\"AG201: x\") class A {} @Revision(id=\"a\") class V {")
                        .orElseThrow()
                        .accepts())
                .isEmpty();
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "\n@Revision(id = ID) class V {",
                "\n@Revision(id = \"a\" + \"b\") class V {",
                "\n@Revision(id = \"a\", down = {A}) class V {",
                "\n@Revision(id = \"\\u0061\") class V {",
                "\n@Revision(created = \"now\") class V {",
                "\n@Revision class V {",
                "\n@OnlyIn({}) @Revision(id = \"a\") class V {",
                "\n@OnlyIn(\"\") @Revision(id = \"a\") class V {",
                "\n@OnlyIn(PROD) @Revision(id = \"a\") class V {",
                "\n@OnlyIn({\"prod\", PROD}) @Revision(id = \"a\") class V {",
                "\n@Accept({}) @Revision(id = \"a\") class V {",
                "\n@Accept(\"AG201\") @Revision(id = \"a\") class V {",
                "\n@Accept(\"AG201: \") @Revision(id = \"a\") class V {",
                "\n@Accept(REASON) @Revision(id = \"a\") class V {");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void namesTheLineOfWhatItCannotRead(String source) {
        assertThatThrownBy(() -> read(source)).isInstanceOf(LoadException.class).hasMessageStartingWith("V1.java:2: ");
    }
}
