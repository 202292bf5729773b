package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An application whose Hibernate is loaded once and asked many times, which is what takes most of the time. */
public final class LoadedApplication implements AutoCloseable {

    private final ApplicationLoader loader;

    private LoadedApplication(ApplicationLoader loader) {
        this.loader = loader;
    }

    /** Opens the class path; the caller closes. */
    public static LoadedApplication load(List<Path> classpath) {
        try {
            return new LoadedApplication(ApplicationLoader.open(classpath));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the entities of the source ask for; its class path is this one's. */
    public EntityModel read(EntitySource source) {
        return EntityLoader.read(EntityLoader.request(source, EntityScanner.scan(source)), loader);
    }

    /** Has Hibernate create the schema of the source's entities. */
    @SuppressWarnings("unchecked")
    public void create(EntitySource source, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("classes", String.join(",", EntityScanner.scan(source).classes()));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            ((Consumer<Map<String, String>>) loader.loadClass("oracle.HibernateCreate")
                            .getDeclaredConstructor()
                            .newInstance())
                    .accept(all);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        try {
            loader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
