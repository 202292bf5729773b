package dev.autogen.differ.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A folder or jar with class files. Sorted, whatever the file system says. */
final class ClassRoot {

    private static final String CLASS = ".class";

    private final Path path;

    ClassRoot(Path path) {
        this.path = path;
    }

    /**
     * The class files whose binary name passes, by name; those in {@code META-INF} are not among them.
     *
     * @param in the folder that all of them are in or below, relative and with slashes; empty for the whole
     */
    List<byte[]> classes(String in, Predicate<String> binaryName) {
        Predicate<String> file = name -> name.endsWith(CLASS)
                && !name.startsWith("META-INF/")
                && !name.equals("module-info.class")
                && binaryName.test(
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
        try {
            return Files.isDirectory(path) ? inFolder(path.resolve(in), file) : inJar(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The content of a file, its name relative and with slashes. */
    Optional<byte[]> file(String name) {
        Predicate<String> exact = name::equals;
        try {
            if (Files.isDirectory(path)) {
                Path file = path.resolve(name);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            }
            return inJar(exact).stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    private List<byte[]> inFolder(Path folder, Predicate<String> name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(
                            file -> name.test(path.relativize(file).toString().replace('\\', '/')))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            contents.add(Files.readAllBytes(file));
        }
        return contents;
    }

    private List<byte[]> inJar(Predicate<String> name) throws IOException {
        if (!Files.isRegularFile(path)) {
            return List.of();
        }
        List<byte[]> contents = new ArrayList<>();
        try (ZipFile jar = new ZipFile(path.toFile())) {
            List<? extends ZipEntry> entries = jar.stream()
                    .filter(entry -> name.test(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                contents.add(jar.getInputStream(entry).readAllBytes());
            }
        }
        return contents;
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
