package dev.autogen.differ.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The applications that the tests read: the test classes, without a Hibernate or with 6.6 of their own. */
enum Application {
    /** Nothing but the entities; everything else comes with the tool. */
    BUNDLED(""),
    /** A Hibernate of its own, with all it needs. */
    WITH_66("hibernate66");

    static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    private final String libraries;

    Application(String libraries) {
        this.libraries = libraries;
    }

    List<Path> classpath() {
        List<Path> classpath = new ArrayList<>(List.of(CLASSES));
        if (!libraries.isEmpty()) {
            try (Stream<Path> jars = Files.list(Path.of(System.getProperty(libraries)))) {
                jars.sorted().forEach(classpath::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return classpath;
    }

    EntitySource source(String naming, Map<String, String> settings, String... entities) {
        return new EntitySource(List.of(entities), List.of(CLASSES), classpath(), settings, 17, "public", naming);
    }

    /** Has the application's own Hibernate create its schema. */
    void create(EntitySource source, Map<String, String> settings) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (ApplicationLoader loader = ApplicationLoader.open(classpath())) {
            thread.setContextClassLoader(loader);
            @SuppressWarnings("unchecked")
            Consumer<Map<String, String>> oracle =
                    (Consumer<Map<String, String>>) loader.loadClass("oracle.HibernateCreate")
                            .getDeclaredConstructor()
                            .newInstance();
            Map<String, String> all = new HashMap<>(settings);
            all.put("classes", String.join(",", EntityScanner.scan(source).classes()));
            oracle.accept(all);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
