package dev.autogen.cli.work;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files under {@code .autogen/}: made, replaced whole, deleted. */
public final class WorkFiles {

    private WorkFiles() {}

    /** Makes a folder, with those above it, unless it is there. */
    public static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WorkException("Cannot create " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The lines of a file that is there. */
    public static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new WorkException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /** Replaces a file in one step: another run sees the old or the new one. */
    public static void write(Path file, List<String> lines) {
        Path draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        try {
            Files.write(draft, lines);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new WorkException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Deletes a file or a folder with all in it; nothing there is fine. */
    public static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException error) throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new WorkException("Cannot delete " + path + ": " + e.getMessage(), e);
        }
    }
}
