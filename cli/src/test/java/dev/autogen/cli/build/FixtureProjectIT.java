package dev.autogen.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.init.InitResult;
import dev.autogen.cli.init.ProjectInit;
import dev.autogen.fixtures.FixtureProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The applications of the fixtures, from a fresh copy. */
class FixtureProjectIT {

    private final Path folder;

    FixtureProjectIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void springBoot() throws IOException {
        FixtureProject.SPRING_BOOT_3.copyTo(folder);

        InitResult init = ProjectInit.run(folder, "1", Map.of(), step -> {});
        Configuration configuration = Configuration.load(folder, Map.of(), Map.of());
        ProjectClasspath classpath = ProjectClasspath.resolve(configuration, step -> {});

        assertThat(init.found())
                .contains(
                        "naming: spring",
                        "database: jdbc:postgresql://localhost:5432/app",
                        "migrations: app/db/migrations")
                .anyMatch(line ->
                        line.matches("entities: com\\.example\\.core \\(\\d\\), com\\.example\\.sales \\(\\d\\)"));
        assertThat(init.warnings()).isEmpty();
        assertThat(configuration.naming()).contains("spring");
        assertThat(classpath.springBoot()).isTrue();
        assertThat(simpleNames(classpath)).contains("Customer", "Invoice").doesNotContain("InvoiceDouble");
        assertThat(jars(classpath)).anyMatch(name -> name.startsWith("hibernate-core-6.6."));
        assertThat(folder.resolve("domain-core/target")).doesNotExist();
    }

    @Test
    void plainMaven() throws IOException {
        FixtureProject.PLAIN_MAVEN.copyTo(folder);

        InitResult init = ProjectInit.run(folder, "1", Map.of(), step -> {});
        Configuration configuration = Configuration.load(folder, Map.of(), Map.of());
        ProjectClasspath classpath = ProjectClasspath.resolve(configuration, step -> {});

        assertThat(init.found()).contains("naming: jpa", "migrations: db/migrations");
        assertThat(configuration.database()).hasToString("jdbc:postgresql://localhost:5432/library as library");
        assertThat(configuration.application().listedOnly()).isTrue();
        assertThat(configuration.application().classes())
                .containsExactly("com.example.library.Author", "com.example.library.Book", "com.example.library.Loan");
        assertThat(classpath.springBoot()).isFalse();
        assertThat(simpleNames(classpath)).contains("Author", "Book", "Loan");
        assertThat(jars(classpath)).contains("hibernate-core-7.4.6.Final.jar");
    }

    private static List<String> jars(ProjectClasspath classpath) {
        return classpath.classpath().stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .toList();
    }

    private static TreeSet<String> simpleNames(ProjectClasspath classpath) throws IOException {
        TreeSet<String> result = new TreeSet<>();
        for (Path root : classpath.roots()) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".class"))
                        .forEach(name -> result.add(name.substring(0, name.length() - ".class".length())));
            }
        }
        return result;
    }
}
