package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.FixtureProject;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Autogen;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The code of {@code docs/embedding.md}, as it stands there. */
class EmbeddingIT {

    private static final Pattern ENTRYPOINT = Pattern.compile("ENTRYPOINT \\[(.*)]");

    private final GuidePage page = GuidePage.of("embedding.md");
    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final Path folder;

    EmbeddingIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @AfterEach
    void drop() {
        database.close();
    }

    /** What the image of the page would hold is run as its entry point says, by nobody in particular. */
    @ParameterizedTest
    @ValueSource(ints = {17, 25})
    void aJobNeedsFiveJarsAndWritesNoFile(int version) throws IOException {
        Path image = image();
        List<Path> before = everythingIn(image);

        CommandLineRun first = job(image, Jdks.ofVersion(version)).ends(0);
        assertThat(first.out()).isEqualTo("2 migrations were run\n");
        assertThat(Autogen.on(database.dataSource()).applied())
                .extracting(AppliedRevision::revision)
                .containsExactly("1b6d0e8c44aa", "3f9c2a7b1e04");
        assertThat(job(image, Jdks.ofVersion(version)).ends(0).out()).isEqualTo("0 migrations were run\n");
        assertThat(everythingIn(image)).isEqualTo(before);
    }

    private Path image() throws IOException {
        FixtureProject.SPRING_BOOT_EMBEDDED.copyTo(folder.resolve("project"));
        Path sources = folder.resolve("project/src/main/java/db");
        Files.writeString(sources.resolve("Migrate.java"), page.code("java", "class Migrate"));
        Path image = Files.createDirectories(folder.resolve("app"));
        List<Path> jars = new ArrayList<>(Production.runnerJars());
        jars.add(Production.driverJar());
        Production.copyInto(image.resolve("lib"), jars);
        Production.compile(sources, image.resolve("classes"), jars);
        assertThat(image.resolve("lib").toFile().list())
                .extracting(name -> name.replaceFirst("-\\d.*", ""))
                .containsExactlyInAnyOrder(
                        "autogen-schema", "autogen-introspector", "autogen-runner", "slf4j-api", "postgresql");
        return image;
    }

    private CommandLineRun job(Path image, Path java) {
        Matcher entryPoint = ENTRYPOINT.matcher(page.code("dockerfile", "ENTRYPOINT"));
        assertThat(entryPoint.find()).isTrue();
        List<String> command =
                new ArrayList<>(List.of(entryPoint.group(1).replace("\"", "").split(", ")));
        assertThat(command.set(0, java.toString())).isEqualTo("java");
        command.add(1, "-Djava.io.tmpdir=/nowhere");
        Map<String, String> environment =
                Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password());
        return new Launcher(command, environment)
                .through(Unprivileged.confining(image))
                .run(image);
    }

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theJobOfKubernetesGivesWhatTheClassReads() {
        Object job = new Load(LoadSettings.builder().build()).loadFromString(page.code("yaml", "kind: Job"));
        Object pod = at(job, "spec", "template", "spec");
        assertThat(at(pod, "securityContext", "runAsNonRoot")).isEqualTo(true);
        Object container = ((List<?>) at(pod, "containers")).get(0);
        assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
        Set<String> read = Pattern.compile("environment\\.get\\(\"(\\w+)\"\\)")
                .matcher(page.code("java", "class Migrate"))
                .results()
                .map(call -> call.group(1))
                .collect(Collectors.toSet());
        assertThat((List<?>) at(container, "env"))
                .extracting(variable -> at(variable, "name").toString())
                .containsExactlyInAnyOrderElementsOf(read);
    }

    private static Object at(Object document, String... keys) {
        Object found = document;
        for (String key : keys) {
            found = Objects.requireNonNull(((Map<?, ?>) found).get(key), key);
        }
        return found;
    }

    /** With the migration that the tool wrote for the sample application. */
    @Test
    void theTestLeadsToTheEntitiesAndBack() throws Exception {
        Path generated = folder.resolve("generated");
        try (TestDatabase developers = PostgresServer.shared().createDatabase()) {
            new ShopProject(generated, developers).run("-m", "initial").ends(0);
        }
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("MigrationsTest.java"), page.code("java", "class MigrationsTest"));
        Path classes = generated.resolve("classes");
        List<Path> classpath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Production.compile(generated.resolve("db"), classes, classpath);
        Production.compile(sources, classes, classpath);
        Files.createDirectories(classes.resolve("META-INF"));
        Files.copy(
                generated.resolve("src/main/resources/META-INF/persistence.xml"),
                classes.resolve("META-INF/persistence.xml"));

        runTests(classes, "MigrationsTest");

        assertThat(Autogen.on(database.dataSource()).log())
                .extracting(AppliedRevision::state)
                .containsExactly(AppliedRevision.State.REVERTED, AppliedRevision.State.APPLIED);
    }

    private void runTests(Path classes, String className) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        URL[] places = {classes.toUri().toURL()};
        String separator = database.url().contains("?") ? "&" : "?";
        System.setProperty(
                "test.database",
                database.url() + separator + "user=" + database.user() + "&password=" + database.password());
        try (URLClassLoader loader = new URLClassLoader(places, before)) {
            thread.setContextClassLoader(loader);
            Constructor<?> constructor = loader.loadClass(className).getDeclaredConstructor();
            constructor.setAccessible(true);
            for (Method method : constructor.getDeclaringClass().getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    method.setAccessible(true);
                    method.invoke(constructor.newInstance());
                }
            }
        } finally {
            thread.setContextClassLoader(before);
            System.clearProperty("test.database");
        }
    }
}
