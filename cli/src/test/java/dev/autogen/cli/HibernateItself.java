package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** What Hibernate does by itself with the entities of some jars: creates a schema, or validates one. */
final class HibernateItself {

    private final List<Path> roots;
    private final List<Path> lib;

    HibernateItself(List<Path> roots, List<Path> lib) {
        this.roots = roots;
        this.lib = lib;
    }

    void create(TestDatabase database) {
        start(database, "create-only");
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
            try (JarFile jar = new JarFile(root.toFile())) {
                Enumeration<JarEntry> entries = jar.entries();
                while (entries.hasMoreElements()) {
                    JarEntry entry = entries.nextElement();
                    if (entry.getName().endsWith(".class") && mentionsPersistence(jar, entry)) {
                        Class<?> type = load(entry.getName(), loader);
                        if (isMapped(type)) {
                            found.add(type);
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Other classes are not even loaded: what they need may not be there. */
    private static boolean mentionsPersistence(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1).contains("Ljakarta/persistence/");
        }
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
