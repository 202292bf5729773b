package dev.autogen.cli.build;

import dev.autogen.cli.work.Fingerprint;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of one module as they are now.
 *
 * @param java files for the Java compiler, sorted; {@code module-info} is left out: all is read as one classpath
 * @param foreign files in Kotlin or Groovy, sorted
 * @param fingerprint of the paths and contents of all of them
 */
record SourceTree(List<Path> java, List<Path> foreign, String fingerprint) {

    /**
     * Reads a module's source roots.
     *
     * @param excluded a folder to leave out: migrations are no part of the entities and change with every command
     */
    static SourceTree of(BuildModule module, Path excluded) {
        List<Path> roots = new ArrayList<>(module.sources());
        for (String language : List.of("src/main/kotlin", "src/main/groovy")) {
            Path root = module.folder().resolve(language);
            if (!roots.contains(root)) {
                roots.add(root);
            }
        }
        List<Path> java = new ArrayList<>();
        List<Path> foreign = new ArrayList<>();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                collect(root, excluded, java, foreign);
            }
        }
        java.sort(null);
        foreign.sort(null);
        Fingerprint fingerprint = new Fingerprint();
        for (List<Path> files : List.of(java, foreign)) {
            for (Path file : files) {
                fingerprint.add(file.toString()).addFile(file);
            }
        }
        return new SourceTree(List.copyOf(java), List.copyOf(foreign), fingerprint.hex());
    }

    private static void collect(Path root, Path excluded, List<Path> java, List<Path> foreign) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(excluded) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java") && !name.equals("module-info.java")) {
                        java.add(file);
                    } else if (name.endsWith(".kt") || name.endsWith(".groovy")) {
                        foreign.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new BuildException("Cannot read the sources in " + root + ": " + e.getMessage(), e);
        }
    }
}
