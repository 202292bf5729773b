package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityException;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.EntityReader;
import dev.autogen.schema.entity.EntityRequest;
import dev.autogen.schema.entity.HibernateOrigin;
import dev.autogen.schema.entity.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Entities to model, from class files and jars: finds them, loads them beside their Hibernate, reads, closes. */
public final class EntityLoader {

    private static final String READER = "dev.autogen.differ.hibernate.HibernateReader";

    private EntityLoader() {}

    /**
     * Reads the model that the entities ask for. Opens no connection and prints nothing; static initialisers of entity
     * classes run. Safe for use by several threads; sets the context class loader of the calling thread meanwhile.
     *
     * @throws EntityException with a message for people when there is no entity, a class is missing or too new, or
     *     Hibernate refuses the mapping
     */
    public static EntityModel read(EntitySource source) {
        EntityScanner.Found found = EntityScanner.scan(source);
        Set<Path> classpath = new LinkedHashSet<>(source.roots());
        found.scanned().stream()
                .filter(path -> !source.classpath().contains(path))
                .forEach(classpath::add);
        classpath.addAll(source.classpath());
        try (ApplicationLoader loader = ApplicationLoader.open(List.copyOf(classpath))) {
            return withOrigin(read(request(source, found), loader), loader, found);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot open or close the class path of the entities", e);
        }
    }

    static EntityRequest request(EntitySource source, EntityScanner.Found found) {
        return new EntityRequest(
                found.classes(),
                found.packages(),
                found.mappingFiles(),
                source.settings(),
                source.serverMajor(),
                source.defaultSchema(),
                source.naming());
    }

    static EntityModel read(EntityRequest request, ApplicationLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            EntityReader reader = (EntityReader)
                    loader.loadClass(READER).getDeclaredConstructor().newInstance();
            return reader.read(request);
        } catch (ReflectiveOperationException e) {
            throw new EntityException("The installation is incomplete: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static EntityModel withOrigin(EntityModel model, ApplicationLoader loader, EntityScanner.Found found) {
        Provenance read = Objects.requireNonNull(model.provenance(), "every reading tells its provenance");
        return model.withProvenance(read.from(
                loader.isIsolated() ? HibernateOrigin.APPLICATION : HibernateOrigin.BUNDLED,
                found.scanned().stream().map(Path::toString).toList()));
    }
}
