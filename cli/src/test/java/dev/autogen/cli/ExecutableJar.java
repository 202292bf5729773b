package dev.autogen.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Writes a jar as {@code spring-boot-maven-plugin} does: classes under {@code BOOT-INF/classes}, jars as they are under
 * {@code BOOT-INF/lib}, and Spring Boot's own loader, which finds both.
 */
final class ExecutableJar implements AutoCloseable {

    private final JarOutputStream out;
    private final Set<String> folders = new HashSet<>();

    private ExecutableJar(JarOutputStream out) {
        this.out = out;
    }

    /**
     * Writes the jar.
     *
     * @param loader the jar {@code spring-boot-loader}
     * @param main the class of the application that has the main method
     */
    static void write(Path jar, Path loader, Path classes, List<Path> libraries, String main) throws IOException {
        try (ExecutableJar executable =
                new ExecutableJar(new JarOutputStream(Files.newOutputStream(jar), manifest(main)))) {
            executable.addLoader(loader);
            executable.addClasses(classes);
            for (Path library : libraries) {
                executable.add("BOOT-INF/lib/" + library.getFileName(), Files.readAllBytes(library));
            }
        }
    }

    private static Manifest manifest(String main) {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, "org.springframework.boot.loader.launch.JarLauncher");
        attributes.putValue("Start-Class", main);
        attributes.putValue("Spring-Boot-Classes", "BOOT-INF/classes/");
        attributes.putValue("Spring-Boot-Lib", "BOOT-INF/lib/");
        return manifest;
    }

    private void addLoader(Path loader) throws IOException {
        try (InputStream file = Files.newInputStream(loader);
                JarInputStream jar = new JarInputStream(file)) {
            for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
                if (!entry.isDirectory()) {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    jar.transferTo(bytes);
                    add(entry.getName(), bytes.toByteArray());
                }
            }
        }
    }

    private void addClasses(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                add("BOOT-INF/classes/" + name, Files.readAllBytes(file));
            }
        }
    }

    /** Uncompressed, for a jar inside a jar is read where it lies; folders have entries of their own. */
    private void add(String name, byte[] content) throws IOException {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            if (folders.add(name.substring(0, slash + 1))) {
                store(name.substring(0, slash + 1), new byte[0]);
            }
        }
        store(name, content);
    }

    private void store(String name, byte[] content) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(content);
        JarEntry entry = new JarEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(checksum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
