package dev.autogen.differ.hibernate;

import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The applications that the tests read: the test classes, without a Hibernate or with 6.6 of their own. */
public enum Application {
    /** Nothing but the entities; everything else comes with the tool. */
    BUNDLED("", "envers7"),
    /** A Hibernate of its own, with all it needs. */
    WITH_66("hibernate66", "envers66");

    static final Path CLASSES = Path.of("target", "test-classes").toAbsolutePath();

    private final String libraries;
    private final String envers;

    Application(String libraries, String envers) {
        this.libraries = libraries;
        this.envers = envers;
    }

    /** The test classes and the libraries. */
    public List<Path> classpath() {
        List<Path> classpath = new ArrayList<>(List.of(CLASSES));
        classpath.addAll(libraries());
        return classpath;
    }

    /** The jars of a Hibernate of its own, if it has one. */
    List<Path> libraries() {
        return libraries.isEmpty() ? List.of() : jars(libraries);
    }

    /** Its class path with Envers on it. */
    public List<Path> classpathWithEnvers() {
        List<Path> classpath = new ArrayList<>(jars(envers));
        classpath.addAll(classpath());
        return classpath;
    }

    private static List<Path> jars(String folder) {
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty(folder)))) {
            return jars.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    EntitySource source(String naming, Map<String, String> settings, String... entities) {
        return new EntitySource(List.of(entities), List.of(CLASSES), classpath(), settings, 17, "public", naming);
    }

    /** Settings for {@link LoadedApplication#create} on a database. */
    public static Map<String, String> connected(EntitySource source, TestDatabase database) {
        Map<String, String> settings = new HashMap<>(source.settings());
        settings.put("jakarta.persistence.jdbc.url", database.url());
        settings.put("jakarta.persistence.jdbc.user", database.user());
        settings.put("jakarta.persistence.jdbc.password", database.password());
        if (source.naming().equals("spring")) {
            settings.put(
                    BootSettings.PHYSICAL_STRATEGY,
                    "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
            settings.put(BootSettings.IMPLICIT_STRATEGY, "oracle.OwnerAndAttribute");
        }
        return settings;
    }
}
