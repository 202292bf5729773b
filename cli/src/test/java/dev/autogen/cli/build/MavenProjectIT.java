package dev.autogen.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.cli.config.Configuration;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Maven on a project of three modules. */
class MavenProjectIT {

    private final Path folder;
    private final ProjectFiles project;
    private final List<String> progress = new ArrayList<>();

    MavenProjectIT(@TempDir Path folder) {
        this.folder = folder;
        this.project = new ProjectFiles(folder).mavenShop().write("autogen.properties", "");
    }

    @Test
    void nothingChangedNothingDone() {
        ProjectClasspath first = resolve();
        progress.clear();

        assertThat(resolve()).isEqualTo(first);
        assertThat(progress).isEmpty();
    }

    @Test
    void aFreshCopyIsReadWithoutTouchingIt() throws IOException {
        project.write("core/target/classes/com/acme/core/Old.class", "stale");
        Map<String, String> before = project.listing();

        ProjectClasspath classpath = resolve();

        assertThat(classes(classpath))
                .containsExactly(
                        "com/acme/app/Application.class",
                        "com/acme/core/Country.class",
                        "com/acme/core/User.class",
                        "com/acme/sales/Invoice.class");
        assertThat(classpath.kind()).isEqualTo(BuildKind.MAVEN);
        assertThat(classpath.resources()).containsExactly(folder.resolve("app/src/main/resources"));
        assertThat(names(classpath)).contains("jakarta.persistence-api-3.2.0.jar", "lombok-1.18.42.jar");
        assertThat(names(classpath)).noneMatch(name -> name.startsWith("junit"));
        assertThat(load(classpath, "com.acme.core.User").getDeclaredMethods()).hasSize(2);
        assertThat(project.listing()).isEqualTo(before);
        assertThat(progress)
                .containsExactly(
                        "asking Maven for the classpath",
                        "compiling 2 sources of com.acme:core",
                        "compiling 1 sources of com.acme:sales",
                        "compiling 1 sources of com.acme:app");
    }

    @Test
    void anEditIsSeenInTheModulesAfterIt() throws Exception {
        assertThat(buyerLength(resolve())).isEqualTo(40);

        project.edit("core/src/main/java/com/acme/core/User.java", "NAME_LENGTH = 40", "NAME_LENGTH = 60");

        assertThat(buyerLength(resolve())).isEqualTo(60);
    }

    @Test
    void aDeletedEntityIsGoneThoughItsClassFileIsThere() throws IOException {
        project.write("core/target/classes/com/acme/core/Country.class", "stale");
        resolve();
        project.delete("core/src/main/java/com/acme/core/Country.java");

        ProjectClasspath classpath = resolve();

        assertThat(classes(classpath)).doesNotContain("com/acme/core/Country.class");
        assertThat(classpath.classpath()).doesNotContain(folder.resolve("core/target/classes"));
    }

    @Test
    void goingBackCompilesNothing() {
        resolve();
        project.edit("app/src/main/java/com/acme/app/Application.java", "{}", "{ run(); } static void run() {}");
        resolve();
        project.edit("app/src/main/java/com/acme/app/Application.java", "{ run(); } static void run() {}", "{}");
        progress.clear();

        resolve();

        assertThat(progress).isEmpty();
    }

    @Test
    void aChangedPomAsksMavenAgain() {
        resolve();
        project.edit("core/pom.xml", "</project>", "<!-- touched --></project>");
        progress.clear();

        resolve();

        assertThat(progress).containsExactly("asking Maven for the classpath");
    }

    @Test
    void aCompileErrorIsTheCompilersOwn() {
        project.edit("core/src/main/java/com/acme/core/User.java", "private String name;", "private Strin name;");

        assertThatThrownBy(() -> resolve())
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("com.acme:core")
                .hasMessageContaining("User.java:14: error: cannot find symbol")
                .hasMessageContaining("private Strin name;");
        assertThat(folder.resolve(".autogen/classes/com.acme_core")).isEmptyDirectory();
    }

    @Test
    void aBrokenBuildIsShownInItsOwnWords() {
        project.edit("core/pom.xml", "<version>3.2.0</version>", "<version>0.0.999</version>");

        assertThatThrownBy(() -> resolve())
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("Maven failed in " + folder)
                .hasMessageContaining("jakarta.persistence-api:jar:0.0.999");
    }

    @Test
    void migrationsAreNoPartOfTheEntities() throws IOException {
        project.write("autogen.properties", "migrations = app/src/main/java/db/migrations");
        project.write("app/src/main/java/db/migrations/V1.java", "package db.migrations; class V1 extends Missing {}");

        ProjectClasspath classpath = resolve();

        assertThat(classes(classpath)).noneMatch(name -> name.startsWith("db/"));
        assertThat(classpath.packageOf(folder.resolve("app/src/main/java/db/migrations")))
                .contains("db.migrations");
        assertThat(classpath.hasRunner(folder.resolve("app/src/main/java/db/migrations")))
                .isFalse();
        assertThat(classpath.hasRunner(folder.resolve("db/migrations"))).isTrue();
    }

    @Test
    void insideAModuleOnlyThatAndWhatItNeeds() throws IOException {
        project.write("sales/autogen.properties", "");

        ProjectClasspath classpath = ProjectClasspath.resolve(
                Configuration.load(folder.resolve("sales"), Map.of(), Map.of()), progress::add);

        assertThat(classes(classpath))
                .containsExactly(
                        "com/acme/core/Country.class", "com/acme/core/User.class", "com/acme/sales/Invoice.class");
    }

    @Test
    void processorPathsAreResolved() {
        project.edit("core/pom.xml", "</dependencies>", """
                </dependencies><build><plugins><plugin><groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-compiler-plugin</artifactId><configuration><annotationProcessorPaths><path>
                <groupId>org.projectlombok</groupId><artifactId>lombok</artifactId>
                </path></annotationProcessorPaths></configuration></plugin></plugins></build>
                """);

        assertThat(load(resolve(), "com.acme.core.User").getDeclaredMethods()).hasSize(2);
    }

    @Test
    void aBuildForANewerJavaSaysWhichIsNeeded() {
        project.edit("pom.xml", "release>17<", "release>99<");

        assertThatThrownBy(() -> resolve())
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("for Java 99")
                .hasMessageContaining("JDK 99");
    }

    private ProjectClasspath resolve() {
        return ProjectClasspath.resolve(Configuration.load(folder, Map.of(), Map.of()), progress::add);
    }

    private static int buyerLength(ProjectClasspath classpath) throws Exception {
        Object column = load(classpath, "com.acme.sales.Invoice")
                .getDeclaredField("buyer")
                .getAnnotations()[0];
        return (int) column.getClass().getMethod("length").invoke(column);
    }

    private static Class<?> load(ProjectClasspath classpath, String name) {
        try {
            List<URL> urls = new ArrayList<>();
            for (Path path : classpath.classpath()) {
                urls.add(path.toUri().toURL());
            }
            return Class.forName(
                    name, false, new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
        } catch (ReflectiveOperationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> names(ProjectClasspath classpath) {
        return classpath.classpath().stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    private static List<String> classes(ProjectClasspath classpath) throws IOException {
        List<String> result = new ArrayList<>();
        for (Path root : classpath.roots()) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .forEach(file -> result.add(root.relativize(file).toString()));
            }
        }
        result.sort(null);
        return result;
    }
}
