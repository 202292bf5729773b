package dev.autogen.differ.hibernate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where entities are and how they are mapped.
 *
 * @param entities packages, class names, jars and folders; empty for all of the roots and of the unit's list. A jar or folder (anything with a
 *     slash, or ending in {@code .jar}; {@code *} may stand in its last part) is scanned whole; a name selects from the
 *     roots, or from the class path where the roots have nothing of that name
 * @param roots folders and jars that hold the application's own classes, in class path order
 * @param classpath all that is needed to load them; the roots need not be repeated
 * @param unit what the application lists; its classes count where {@code entities} is empty, its mapping files always
 * @param settings {@code hibernate.*} and {@code jakarta.persistence.*} settings of the application
 * @param serverMajor major version of the PostgreSQL server, such as 17
 * @param defaultSchema schema of tables whose mapping names none
 * @param naming {@code jpa}, {@code spring}, or the class name of a physical naming strategy
 */
public record EntitySource(
        List<String> entities,
        List<Path> roots,
        List<Path> classpath,
        PersistenceUnit unit,
        Map<String, String> settings,
        int serverMajor,
        String defaultSchema,
        String naming) {

    /** Copies. */
    public EntitySource {
        entities = List.copyOf(entities);
        roots = List.copyOf(roots);
        classpath = List.copyOf(classpath);
        settings = Map.copyOf(settings);
    }

    /** Of an application that lists nothing. */
    public EntitySource(
            List<String> entities,
            List<Path> roots,
            List<Path> classpath,
            Map<String, String> settings,
            int serverMajor,
            String defaultSchema,
            String naming) {
        this(entities, roots, classpath, PersistenceUnit.UNNAMED, settings, serverMajor, defaultSchema, naming);
    }
}
