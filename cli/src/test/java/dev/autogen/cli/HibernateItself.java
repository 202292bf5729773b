package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** What Hibernate does by itself with the entities of some jars or class folders: creates a schema, updates or validates one. */
final class HibernateItself {

    private final List<Path> roots;
    private final List<Path> lib;
    private final Map<String, String> settings;

    HibernateItself(List<Path> roots, List<Path> lib) {
        this(roots, lib, Map.of());
    }

    /** With settings of the application. */
    HibernateItself(List<Path> roots, List<Path> lib, Map<String, String> settings) {
        this.roots = roots;
        this.lib = lib;
        this.settings = settings;
    }

    void create(TestDatabase database) {
        start(database, "create-only");
    }

    /** Adds what is missing, as {@code ddl-auto=update} does at each start. */
    void update(TestDatabase database) {
        start(database, "update");
    }

    /** Throws what Hibernate throws when the database does not fit the entities. */
    void validate(TestDatabase database) {
        start(database, "validate");
    }

    private void start(TestDatabase database, String action) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loader(before)) {
            thread.setContextClassLoader(loader);
            Configuration configuration = new Configuration();
            configuration.setProperty("jakarta.persistence.jdbc.url", database.url());
            configuration.setProperty("jakarta.persistence.jdbc.user", database.user());
            configuration.setProperty("jakarta.persistence.jdbc.password", database.password());
            configuration.setProperty("hibernate.hbm2ddl.auto", action);
            configuration.setProperty("hibernate.hbm2ddl.halt_on_error", "true");
            settings.forEach(configuration::setProperty);
            for (Class<?> type : mapped(loader)) {
                configuration.addAnnotatedClass(type);
            }
            try (SessionFactory factory = configuration.buildSessionFactory()) {
                factory.getMetamodel();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private URLClassLoader loader(ClassLoader parent) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : roots) {
            urls.add(path.toUri().toURL());
        }
        for (Path path : lib) {
            urls.add(path.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), parent);
    }

    private List<Class<?>> mapped(ClassLoader loader) throws IOException {
        List<Class<?>> found = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                addMapped(root, loader, found);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(root)) {
                    addMapped(jar.getPath("/"), loader, found);
                }
            }
        }
        return found;
    }

    private static void addMapped(Path folder, ClassLoader loader, List<Class<?>> found) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                if (mentionsPersistence(file)) {
                    Class<?> type = load(folder.relativize(file).toString(), loader);
                    if (isMapped(type)) {
                        found.add(type);
                    }
                }
            }
        }
    }

    /** Other classes are not even loaded: what they need may not be there. */
    private static boolean mentionsPersistence(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).contains("Ljakarta/persistence/");
    }

    private static Class<?> load(String entry, ClassLoader loader) {
        try {
            return Class.forName(entry.substring(0, entry.length() - 6).replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMapped(Class<?> type) {
        return type.isAnnotationPresent(jakarta.persistence.Entity.class)
                || type.isAnnotationPresent(jakarta.persistence.Embeddable.class)
                || type.isAnnotationPresent(jakarta.persistence.MappedSuperclass.class);
    }
}
