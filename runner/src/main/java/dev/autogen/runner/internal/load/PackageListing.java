package dev.autogen.runner.internal.load;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the classes of a package in class folders and jars, as the class loader sees them; loads none. */
final class PackageListing {

    private static final String SUFFIX = ".class";

    private final String path;
    private final Set<String> names = new TreeSet<>();

    private PackageListing(String packageName) {
        this.path = packageName.replace('.', '/');
    }

    /** Names of top-level classes, sorted. A jar has to have entries for its folders, as those of build tools do. */
    static Set<String> of(String packageName, ClassLoader loader) throws IOException {
        PackageListing listing = new PackageListing(packageName);
        Enumeration<URL> places = loader.getResources(listing.path);
        while (places.hasMoreElements()) {
            listing.add(places.nextElement());
        }
        return Collections.unmodifiableSet(listing.names);
    }

    private void add(URL place) throws IOException {
        if (place.getProtocol().equals("file")) {
            addFolder(Path.of(URI.create(place.toString())));
            return;
        }
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            try (JarFile file = jar.getJarFile()) {
                addJar(file);
            }
        }
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .forEach(f -> addEntry(path + "/" + f));
        }
    }

    private void addJar(JarFile jar) {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            addEntry(entries.nextElement().getName());
        }
    }

    private void addEntry(String entry) {
        boolean inPackage = entry.startsWith(path + "/") && entry.endsWith(SUFFIX);
        if (inPackage && entry.indexOf('$') < 0 && !entry.endsWith("-info.class")) {
            names.add(entry.substring(0, entry.length() - SUFFIX.length()).replace('/', '.'));
        }
    }
}
