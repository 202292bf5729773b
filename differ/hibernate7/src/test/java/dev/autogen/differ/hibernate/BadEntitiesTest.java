package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.schema.entity.EntityException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each broken mapping gives one clear message. */
class BadEntitiesTest {

    record Case(String name, Map<String, String> sources, String removed, List<String> message) {
        @Override
        public String toString() {
            return name;
        }
    }

    record Run(Case broken, Application application) {
        @Override
        public String toString() {
            return broken + " " + application;
        }
    }

    private static final String HEAD = "package shop; import jakarta.persistence.*; @Entity public class ";

    static Stream<Run> runs() {
        return cases().flatMap(broken -> Stream.of(Application.values()).map(each -> new Run(broken, each)));
    }

    private static Stream<Case> cases() {
        String user = HEAD + "User { @Id Long id; String name; ";
        return Stream.of(
                new Case(
                        "no identifier",
                        Map.of("shop.User", HEAD + "User { String name; }"),
                        "",
                        List.of("Hibernate refuses the mapping", "shop.User", "identifier")),
                new Case(
                        "a type that nothing maps",
                        Map.of("shop.User", user + "Thread thread; }"),
                        "",
                        List.of("Hibernate refuses the mapping", "java.lang.Thread")),
                new Case(
                        "a reference to what is no entity",
                        Map.of(
                                "shop.User",
                                user + "@ManyToOne Other other; }",
                                "shop.Other",
                                "package shop; class Other {}"),
                        "",
                        List.of("Hibernate refuses the mapping", "shop.User.other", "shop.Other")),
                new Case(
                        "two columns of one name",
                        Map.of("shop.User", user + "@Column(name = \"name\") String again; }"),
                        "",
                        List.of("Hibernate refuses the mapping", "name", "shop.User")),
                new Case(
                        "one sequence with two increments",
                        Map.of("shop.User", counted("User", 5), "shop.Other", counted("Other", 7)),
                        "",
                        List.of("Hibernate refuses the mapping", "shared_seq", "5", "7")),
                new Case(
                        "the class of a field is missing",
                        Map.of("shop.User", user + "Gone gone; }", "shop.Gone", "package shop; public class Gone {}"),
                        "shop/Gone.class",
                        List.of("Class shop.Gone", "needed by shop.User", "not on the class path")),
                new Case(
                        "the superclass is missing",
                        Map.of(
                                "shop.User",
                                HEAD + "User extends Gone { @Id Long id; }",
                                "shop.Gone",
                                "package shop; public class Gone {}"),
                        "shop/Gone.class",
                        List.of("Class shop.Gone", "needed by shop.User", "not on the class path")),
                new Case(
                        "a default and a generation expression",
                        Map.of(
                                "shop.User",
                                user
                                        + "@org.hibernate.annotations.ColumnDefault(\"1\")"
                                        + "@org.hibernate.annotations.GeneratedColumn(\"id\") Long twice; }"),
                        "",
                        List.of("Column twice of table user", "only one of default")));
    }

    private static String counted(String name, int increment) {
        String generator = name.toLowerCase(Locale.ROOT);
        return HEAD + name + " { @Id @GeneratedValue(generator = \"" + generator + "\")"
                + " @SequenceGenerator(name = \"" + generator + "\", sequenceName = \"shared_seq\", allocationSize = "
                + increment + ") Long id; }";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void oneClearMessage(Run run, @TempDir Path temp) throws Exception {
        Path classes = Sources.compile(temp, run.broken().sources());
        if (!run.broken().removed().isEmpty()) {
            Files.delete(classes.resolve(run.broken().removed()));
        }
        List<Path> classpath = new ArrayList<>(run.application().classpath());
        classpath.set(0, classes);
        EntitySource source = new EntitySource(List.of(), List.of(classes), classpath, Map.of(), 17, "public", "jpa");

        assertThatThrownBy(() -> EntityLoader.read(source))
                .isInstanceOf(EntityException.class)
                .satisfies(error -> assertThat(error.getMessage())
                        .contains(run.broken().message())
                        .hasLineCount(1));
    }
}
