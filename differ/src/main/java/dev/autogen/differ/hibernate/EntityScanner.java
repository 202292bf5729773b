package dev.autogen.differ.hibernate;

import dev.autogen.schema.entity.EntityException;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the classes that Hibernate has to know, by their annotations, without loading any. Nothing found is an error: an
 * empty model would drop everything.
 */
final class EntityScanner {

    private static final String ENTITY = "Ljakarta/persistence/Entity;";
    private static final String OLD_ENTITY = "Ljavax/persistence/Entity;";
    private static final Set<String> MAPPED = Set.of(
            ENTITY,
            "Ljakarta/persistence/Embeddable;",
            "Ljakarta/persistence/MappedSuperclass;",
            "Ljakarta/persistence/Converter;");
    private static final String PACKAGE_INFO = ".package-info";

    private final EntitySource source;
    private final Set<String> classes = new TreeSet<>();
    private final Set<String> packages = new TreeSet<>();
    private final Set<Path> scanned = new LinkedHashSet<>();
    private final Set<String> mappingFiles = new LinkedHashSet<>();
    private int entities;
    private int oldEntities;

    private EntityScanner(EntitySource source) {
        this.source = source;
    }

    /**
     * What was found.
     *
     * @param classes binary names, sorted
     * @param packages with an annotated {@code package-info}, sorted
     * @param mappingFiles resource names
     * @param scanned the folders and jars that were looked through
     */
    record Found(List<String> classes, List<String> packages, List<String> mappingFiles, List<Path> scanned) {}

    /**
     * @throws EntityException when nothing is found, a name of the source stands for nothing, or a class is newer than
     *     this JVM
     */
    static Found scan(EntitySource source) {
        EntityScanner scanner = new EntityScanner(source);
        scanner.mappingFiles.addAll(MappingFiles.of(source));
        if (source.entities().isEmpty()) {
            scanner.scanUnit(source.unit());
        }
        for (String item : source.entities()) {
            if (isPath(item)) {
                files(item).forEach(scanner::scanWhole);
            } else {
                scanner.scanName(item);
            }
        }
        if (scanner.entities == 0 && scanner.mappingFiles.isEmpty()) {
            throw scanner.nothing();
        }
        return new Found(
                List.copyOf(scanner.classes),
                List.copyOf(scanner.packages),
                List.copyOf(scanner.mappingFiles),
                List.copyOf(scanner.scanned));
    }

    private EntityException nothing() {
        String where = scanned.isEmpty()
                ? "nowhere, for there is no class folder or jar to look in"
                : scanned.stream()
                        .map(Path::toString)
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("");
        String hint = oldEntities > 0
                ? oldEntities + " classes carry javax.persistence.Entity, which Hibernate 6 and 7 ignore; "
                        + "they need jakarta.persistence."
                : "Name the packages, classes, jars or folders with --entities, and build the project first.";
        return new EntityException("0 entities found. Looked in: " + where + ". " + hint, null);
    }

    /** All entries of {@code item}, whose last part may hold a {@code *}. */
    private static List<Path> files(String item) {
        if (!item.contains("*")) {
            Path path = Path.of(item);
            if (!Files.exists(path)) {
                throw new EntityException("There is no jar or folder " + path + " to look for entities in.", null);
            }
            return List.of(path);
        }
        int slash = Math.max(item.lastIndexOf('/'), item.lastIndexOf(File.separatorChar));
        Path folder = Path.of(slash < 0 ? "." : item.substring(0, slash + 1));
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, item.substring(slash + 1))) {
            List<Path> paths = new ArrayList<>();
            entries.forEach(paths::add);
            return paths.stream().sorted().toList();
        } catch (IOException | DirectoryIteratorException e) {
            throw new EntityException("Cannot look for entities in " + folder + ": " + e.getMessage(), e);
        }
    }

    static boolean isPath(String item) {
        return item.contains("/")
                || item.contains(File.separator)
                || item.endsWith(".jar")
                || item.startsWith(".")
                || item.contains("*");
    }

    private void scanUnit(PersistenceUnit unit) {
        if (!unit.isOnlyItsList()) {
            source.roots().forEach(root -> scan(root, "", name -> true));
            scanned.addAll(source.roots());
        }
        Set<String> missing = new LinkedHashSet<>(unit.classes());
        missing.removeAll(classes);
        for (Path path : everywhere().toList()) {
            if (missing.isEmpty()) {
                return;
            }
            List<String> found = scan(path, "", name -> missing.contains(listed(name)));
            if (!found.isEmpty()) {
                scanned.add(path);
                found.forEach(name -> missing.remove(listed(name)));
            }
        }
        if (!missing.isEmpty()) {
            throw new EntityException(
                    "Class " + missing.iterator().next() + ", which persistence.xml lists, is not on the class path."
                            + " Add its jar or folder, or take it off the list.",
                    null);
        }
    }

    /** A package is listed by its own name. */
    private static String listed(String className) {
        return className.endsWith(PACKAGE_INFO)
                ? className.substring(0, className.length() - PACKAGE_INFO.length())
                : className;
    }

    private Stream<Path> everywhere() {
        return Stream.concat(source.roots().stream(), source.classpath().stream())
                .distinct();
    }

    private void scanWhole(Path path) {
        scanned.add(path);
        mappingFiles.addAll(MappingFiles.of(new ClassRoot(path)));
        scan(path, "", name -> true);
    }

    private void scanName(String name) {
        Predicate<String> selected = candidate ->
                candidate.equals(name) || candidate.startsWith(name + ".") || candidate.startsWith(name + "$");
        String in = name.substring(0, Math.max(0, name.lastIndexOf('.'))).replace('.', '/');
        int before = classes.size();
        source.roots().forEach(root -> scan(root, in, selected));
        scanned.addAll(source.roots());
        if (classes.size() == before) {
            source.classpath().stream()
                    .filter(path -> !scanned.contains(path))
                    .forEach(path -> scan(path, in, selected));
            scanned.addAll(source.classpath());
        }
        if (classes.size() == before && classes.stream().noneMatch(selected)) {
            throw unknown(name);
        }
    }

    private EntityException unknown(String name) {
        String file = name.replace('.', '/') + ".class";
        boolean there =
                everywhere().anyMatch(path -> new ClassRoot(path).file(file).isPresent());
        return new EntityException(
                there
                        ? "Class " + name + " is not an entity: it has none of @Entity, @Embeddable, "
                                + "@MappedSuperclass and @Converter of jakarta.persistence."
                        : "There is no entity in a class or package " + name + ". Looked in: " + scanned
                                + (Files.isDirectory(Path.of(name)) ? ". The folder is written " + name + "/" : ""),
                null);
    }

    /** Adds what is mapped of the selected classes of a folder, and gives the names of them all. */
    private List<String> scan(Path path, String in, Predicate<String> selected) {
        ClassRoot root = new ClassRoot(path);
        List<String> names = new ArrayList<>();
        for (byte[] bytes : root.classes(in, selected)) {
            try {
                ClassFile file = ClassFile.read(bytes);
                names.add(file.name());
                add(root, file);
            } catch (IOException e) {
                throw new EntityException("Cannot read a class in " + root + ": " + e.getMessage(), e);
            }
        }
        return names;
    }

    private void add(ClassRoot root, ClassFile file) {
        if (file.name().endsWith(PACKAGE_INFO)) {
            if (file.annotations().stream().anyMatch(EntityScanner::isMapping)) {
                packages.add(listed(file.name()));
            }
            return;
        }
        oldEntities += file.annotations().contains(OLD_ENTITY) ? 1 : 0;
        if (file.annotations().stream().noneMatch(MAPPED::contains)) {
            return;
        }
        int running = Runtime.version().feature();
        if (file.java() > running) {
            throw new EntityException(
                    "Class " + file.name() + " in " + root + " needs JDK " + file.java() + "; this is " + running
                            + ". Run with JDK " + file.java() + " or newer.",
                    null);
        }
        if (classes.add(file.name()) && file.annotations().contains(ENTITY)) {
            entities++;
        }
    }

    private static boolean isMapping(String descriptor) {
        return descriptor.startsWith("Ljakarta/persistence/") || descriptor.startsWith("Lorg/hibernate/annotations/");
    }
}
