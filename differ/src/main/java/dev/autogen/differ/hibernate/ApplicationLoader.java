package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads the application's classes before the tool's.
 *
 * <p>Where the application has no Hibernate, or the very one that the tool brings, Hibernate and the APIs it shares with
 * entities come from the tool, whose classes are archived and start fast. Where it has another, that one is taken with
 * all it needs, our reader is loaded beside it, and only the model is shared.
 */
final class ApplicationLoader extends URLClassLoader {

    /** What our reader and its caller exchange: one for both, always. */
    private static final String MODEL = "dev.autogen.schema.";

    private static final String READER = "dev.autogen.differ.hibernate";

    /** With the tool's Hibernate: its packages and the APIs in its signatures, where the tool has the class. */
    private static final List<String> SHARED = List.of(
            "org.hibernate.",
            "org.jboss.logging.",
            "jakarta.persistence.",
            "jakarta.validation.",
            "jakarta.transaction.",
            "jakarta.xml.bind.");

    private static final List<String> PLATFORM =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "org.w3c.", "org.xml.");

    static {
        registerAsParallelCapable();
    }

    private final ClassLoader tool;
    private final boolean isolated;

    private ApplicationLoader(List<URL> urls, ClassLoader tool, boolean isolated) {
        super(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.tool = tool;
        this.isolated = isolated;
    }

    /**
     * A loader over the class path; the caller closes it.
     *
     * @throws EntityException when the application's Hibernate is of no supported version
     * @throws IOException when a jar cannot be closed, or a path has no address
     */
    static ApplicationLoader open(List<Path> classpath) throws IOException {
        ClassLoader tool = ApplicationLoader.class.getClassLoader();
        List<URL> urls = urls(classpath);
        ApplicationLoader shared = new ApplicationLoader(urls, tool, false);
        try {
            String own = HibernateJar.version(shared);
            if (own == null || own.equals(bundledHibernate(tool))) {
                return shared;
            }
            urls.addAll(0, readerFor(own, tool));
        } catch (EntityException e) {
            shared.close();
            throw e;
        }
        shared.close();
        return new ApplicationLoader(urls, tool, true);
    }

    /** Whether Hibernate comes from the application. */
    boolean isIsolated() {
        return isolated;
    }

    /** First on the class path, for the service that silences Hibernate's log. */
    private static List<URL> readerFor(String version, ClassLoader tool) {
        try {
            Class<?> bridge = Class.forName(HibernateLine.bridgeFor(version), false, tool);
            return List.of(location(ApplicationLoader.class), location(bridge));
        } catch (ClassNotFoundException e) {
            throw new EntityException("The installation is incomplete: " + e.getMessage() + " is missing.", e);
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static List<URL> urls(List<Path> classpath) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (Path path : classpath) {
            urls.add(path.toUri().toURL());
        }
        return urls;
    }

    private static @Nullable String bundledHibernate(ClassLoader tool) {
        try {
            return Class.forName(HibernateJar.MARKER, false, tool).getPackage().getImplementationVersion();
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? load(name) : loaded;
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        if (name.startsWith(MODEL) || (!isolated && name.startsWith(READER))) {
            return tool.loadClass(name);
        }
        boolean platformFirst = startsWith(PLATFORM, name);
        boolean toolFirst = !isolated && startsWith(SHARED, name);
        try {
            return platformFirst ? getParent().loadClass(name) : toolFirst ? tool.loadClass(name) : findClass(name);
        } catch (ClassNotFoundException e) {
            if (name.startsWith("java.")) {
                throw e;
            }
            return loadElsewhere(name, platformFirst || toolFirst);
        }
    }

    private Class<?> loadElsewhere(String name, boolean mayBeOwn) throws ClassNotFoundException {
        if (mayBeOwn) {
            try {
                return findClass(name);
            } catch (ClassNotFoundException e) {
                if (isolated) {
                    throw e;
                }
            }
        }
        return (isolated ? getParent() : tool).loadClass(name);
    }

    private static boolean startsWith(List<String> prefixes, String name) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own != null ? own : isolated ? getParent().getResource(name) : tool.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> all = Collections.list(findResources(name));
        all.addAll(Collections.list((isolated ? getParent() : tool).getResources(name)));
        return Collections.enumeration(all);
    }
}
