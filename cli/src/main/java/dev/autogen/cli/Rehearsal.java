package dev.autogen.cli;

import dev.autogen.fixtures.SampleApplication;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.postgresql.Driver;

/**
 * A run without audience, during which the launcher lets the JVM write down which classes are needed: the commands of an
 * ordinary day as far as they need no server, on the sample application. What it prints goes nowhere.
 */
final class Rehearsal {

    /** Parts of the driver that a connection uses; its classes are loaded by name, as nothing here connects. */
    private static final List<String> DRIVER =
            List.of("org/postgresql/core/", "org/postgresql/jdbc/", "org/postgresql/util/", "org/postgresql/jre7/");

    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** Rehearses in a temporary folder, which is deleted. */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Path folder = Files.createTempDirectory("autogen-rehearsal");
        try {
            new Rehearsal(folder).run();
        } finally {
            Folders.delete(folder);
        }
    }

    private void run() throws IOException, URISyntaxException {
        loadDriver();
        SampleApplication.copyTo(folder.resolve("shop"));
        Path work = folder.resolve("shop");
        autogen(work, "--help");
        autogen(work, "revision", "-m", "rehearsal");
        new OfflineRehearsal(work).run();
        autogen(work, "history");
        autogen(work, "upgrade", "base:head", "--sql");
        autogen(work, "downgrade", "head:base", "--sql");
        autogen(work, "current", "--url", "jdbc:postgresql://localhost:1/nobody");
    }

    private void autogen(Path work, String... args) {
        Main.run(args, Terminal.unheard(), work, Map.of());
    }

    private static void loadDriver() throws IOException, URISyntaxException {
        Path jar = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile driver = new JarFile(jar.toFile())) {
            Enumeration<JarEntry> entries = driver.entries();
            while (entries.hasMoreElements()) {
                load(entries.nextElement().getName());
            }
        }
    }

    /** False for a class that needs a library the driver only may have: nobody will use it here either. */
    private static boolean load(String entry) {
        if (!entry.endsWith(".class") || DRIVER.stream().noneMatch(entry::startsWith)) {
            return false;
        }
        String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
