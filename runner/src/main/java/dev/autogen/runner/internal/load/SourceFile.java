package dev.autogen.runner.internal.load;

import dev.autogen.runner.LoadException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file as it was when it was read, so that what is hashed is what is compiled.
 *
 * @param path where it is
 * @param text all of it
 */
record SourceFile(Path path, String text) {

    /** All sources in a folder and below, sorted by path. */
    static List<SourceFile> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new LoadException(
                    "There is no folder of migrations at " + folder + ". Correct the setting, or create the folder.",
                    null);
        }
        try (Stream<Path> files = Files.find(folder, Integer.MAX_VALUE, SourceFile::isSource)) {
            return files.sorted().map(SourceFile::read).toList();
        } catch (IOException e) {
            throw new LoadException("The folder of migrations " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isSource(Path path, BasicFileAttributes attributes) {
        String name = path.getFileName().toString();
        return name.endsWith(".java")
                && !name.startsWith(".")
                && (attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(path));
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LoadException("The migration " + path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
