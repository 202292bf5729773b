package dev.autogen.schema.entity;

import java.util.List;
import java.util.Map;

/**
 * What to read, in plain values.
 *
 * @param classes fully qualified names of entities, embeddables, mapped superclasses and converters
 * @param packages packages with an annotated {@code package-info}
 * @param mappingFiles resource names of {@code orm.xml} and {@code hbm.xml} files
 * @param settings {@code hibernate.*} and {@code jakarta.persistence.*} settings of the application
 * @param serverMajor major version of the PostgreSQL server, such as 17
 * @param defaultSchema schema of tables whose mapping names none
 * @param naming {@code jpa}, {@code spring}, or the class name of a physical naming strategy
 */
public record EntityRequest(
        List<String> classes,
        List<String> packages,
        List<String> mappingFiles,
        Map<String, String> settings,
        int serverMajor,
        String defaultSchema,
        String naming) {

    /** Copies. */
    public EntityRequest {
        classes = List.copyOf(classes);
        packages = List.copyOf(packages);
        mappingFiles = List.copyOf(mappingFiles);
        settings = Map.copyOf(settings);
    }
}
