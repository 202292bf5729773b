package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityException;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads the application's classes before the tool's.
 *
 * <p>Where the application has no Hibernate, or the very one that the tool brings, Hibernate and the APIs it shares with
 * entities come from the tool, whose classes are archived and start fast. Where it has another, that one is taken with
 * all it needs, our reader is loaded beside it, and only the model is shared.
 */
final class ApplicationLoader extends URLClassLoader {

    private static final String HIBERNATE = "org.hibernate.Version";

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
    private boolean isolated;

    private ApplicationLoader(URL[] urls, ClassLoader tool) {
        super(urls, ClassLoader.getPlatformClassLoader());
        this.tool = tool;
    }

    /**
     * A loader over the class path; the caller closes it.
     *
     * @throws EntityException when the application's Hibernate is of no supported version
     */
    static ApplicationLoader open(List<Path> classpath) {
        ClassLoader tool = ApplicationLoader.class.getClassLoader();
        ApplicationLoader loader = new ApplicationLoader(urls(classpath), tool);
        String own = loader.ownHibernate();
        if (own != null && !own.equals(bundledHibernate(tool))) {
            loader.isolate(own);
        }
        return loader;
    }

    /** Whether Hibernate comes from the application. */
    boolean isIsolated() {
        return isolated;
    }

    private void isolate(String version) {
        isolated = true;
        addURL(location(ApplicationLoader.class));
        try {
            addURL(location(Class.forName(HibernateLine.bridgeFor(version), false, tool)));
        } catch (ClassNotFoundException e) {
            throw new EntityException("The installation is incomplete: " + e.getMessage() + " is missing.", e);
        }
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static URL[] urls(List<Path> classpath) {
        List<URL> urls = new ArrayList<>();
        try {
            for (Path path : classpath) {
                urls.add(path.toUri().toURL());
            }
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a path for a class loader: " + classpath, e);
        }
        return urls.toArray(URL[]::new);
    }

    private static @Nullable String bundledHibernate(ClassLoader tool) {
        try {
            return Class.forName(HIBERNATE, false, tool).getPackage().getImplementationVersion();
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** The version in the manifest of the application's hibernate-core; null where it has none. */
    private @Nullable String ownHibernate() {
        URL url = findResource(HIBERNATE.replace('.', '/') + ".class");
        if (url == null) {
            return null;
        }
        String text = url.toString();
        if (!text.startsWith("jar:file:")) {
            throw new EntityException("Hibernate on the class path is not in a jar: " + text, null);
        }
        Path path;
        try {
            path = Path.of(new URL(text.substring(4, text.indexOf("!/"))).toURI());
        } catch (MalformedURLException | URISyntaxException e) {
            throw new IllegalStateException(
                    "A class loader gave an address of its own that it cannot read: " + text, e);
        }
        try (JarFile jar = new JarFile(path.toFile())) {
            String version = jar.getManifest().getMainAttributes().getValue("Implementation-Version");
            return version == null ? path.getFileName().toString() : version;
        } catch (IOException e) {
            throw new EntityException("Cannot read " + path + ": " + e.getMessage(), e);
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
