package dev.autogen.cli.work;

import dev.autogen.differ.hibernate.EntitySource;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What a model of entities depends on: the request, every class and mapping file that it may be read from, this tool with
 * its Hibernate, and Java.
 *
 * <p>Jars count by place, size and time, files in folders by their content. A folder under {@code .autogen/} bears a hash
 * of its content in its name.
 */
final class ModelKey {

    /** Larger files are no classes and no mappings: size and time do for them. */
    private static final long READ = 256 * 1024;

    private final Path work;
    private final Fingerprint key = new Fingerprint();

    ModelKey(Path work) {
        this.work = work;
    }

    String of(EntitySource source) {
        key.add(System.getProperty("java.vm.version", ""));
        for (String jar : System.getProperty("java.class.path", "").split(Pattern.quote(File.pathSeparator))) {
            key.addStamp(Path.of(jar));
        }
        source.entities().forEach(key::add);
        key.mix(source.entities().size());
        key.add(source.unit().toString());
        key.add(new TreeMap<>(source.settings()).toString());
        key.mix(source.serverMajor()).add(source.defaultSchema()).add(source.naming());
        for (Path path : places(source)) {
            add(path);
        }
        return key.hex();
    }

    private static Set<Path> places(EntitySource source) {
        Set<Path> places = new LinkedHashSet<>(source.roots());
        places.addAll(source.classpath());
        for (String entity : source.entities()) {
            Path path = Path.of(entity);
            if (Files.exists(path)) {
                places.add(path);
            }
        }
        return places;
    }

    private void add(Path path) {
        if (path.startsWith(work) || !Files.isDirectory(path)) {
            key.addStamp(path);
        } else {
            addFolder(path);
        }
    }

    private void addFolder(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new WorkException("Cannot read the classes in " + folder + ": " + e.getMessage(), e);
        }
        files.sort(null);
        key.add(folder.toString()).mix(files.size());
        for (Path file : files) {
            if (new File(file.toString()).length() > READ) {
                key.addStamp(file);
            } else {
                key.add(file.toString()).addFile(file);
            }
        }
    }
}
