package dev.autogen.cli;

import dev.autogen.codegen.Lineage;
import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.postgresql.Driver;

/** The rehearsal where no server starts: reads the entities, writes their first migration, prints its script. */
final class OfflineRehearsal {

    private static final int SERVER_MAJOR = 17;

    /** Parts of the driver that a connection uses; its classes are loaded by name, as nothing here connects. */
    private static final List<String> DRIVER =
            List.of("org/postgresql/core/", "org/postgresql/jdbc/", "org/postgresql/util/", "org/postgresql/jre7/");

    private final Path shop;

    OfflineRehearsal(Path shop) {
        this.shop = shop;
    }

    void run() throws IOException, URISyntaxException {
        loadDriver();
        Path classes = Files.createDirectory(shop.resolve("classes"));
        if (!compile(classes)) {
            return;
        }
        EntityModel model = EntityLoader.read(new EntitySource(
                List.of(), List.of(classes), List.of(classes), Map.of(), SERVER_MAJOR, "public", "jpa"));
        RevisionBody body = Stepping.first(model, SourceOrigins.of(model, EntityModel.EMPTY, List.of()));
        Invocation invocation = new Invocation(Terminal.unheard(), shop, Map.of());
        List<String> head = Revisions.head(new Revisions(invocation).graph());
        NewRevision.prepare(invocation, null, Lineage.after(head), "rehearsal").write(body, model);
        Snapshot.read(Snapshots.folder(invocation));
        autogen("history");
        autogen("upgrade", "base:head", "--sql");
        autogen("current", "--url", "jdbc:postgresql://localhost:1/nobody");
    }

    private void autogen(String... args) {
        Main.run(args, Terminal.unheard(), shop, Map.of());
    }

    /** False where there is no compiler, on a JRE: the entities are left out then. */
    private boolean compile(Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return false;
        }
        try (Stream<Path> sources = Files.walk(shop.resolve("src/main/java/com"))) {
            List<Path> files =
                    sources.filter(f -> f.toString().endsWith(".java")).toList();
            var manager = compiler.getStandardFileManager(null, null, null);
            List<String> options =
                    List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
            return compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
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
            Class.forName(name, false, OfflineRehearsal.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
