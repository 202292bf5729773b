package dev.autogen.runner.internal.load;

import dev.autogen.runner.internal.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Hashes all that decides what sources compile to: their text, the class path, the Java. */
final class SourceHash {

    private SourceHash() {}

    static String of(List<SourceFile> files, List<Path> classpath) {
        StringBuilder input = new StringBuilder(Runtime.version().toString()).append('\n');
        for (SourceFile file : files) {
            input.append(file.path()).append('\0').append(file.text()).append('\0');
        }
        for (Path entry : classpath) {
            input.append(entry).append('\0').append(state(entry)).append('\0');
        }
        return Sha256.hex(input.toString());
    }

    /** As that, with the files in class folders besides: what the code does may depend on them. */
    static String withFolders(String hash, List<Path> classpath) {
        StringBuilder input = new StringBuilder(hash);
        for (Path entry : classpath) {
            if (Files.isDirectory(entry)) {
                try (Stream<Path> files = Files.walk(entry)) {
                    files.sorted().forEach(file -> input.append(file)
                            .append('\0')
                            .append(state(file))
                            .append('\0'));
                } catch (IOException | UncheckedIOException e) {
                    input.append("unreadable");
                }
            }
        }
        return Sha256.hex(input.toString());
    }

    /** A jar changes with its time and size; classes in a folder are loaded by name and at most inlined constants age. */
    private static String state(Path entry) {
        try {
            return Files.isRegularFile(entry) ? Files.size(entry) + "@" + Files.getLastModifiedTime(entry) : "";
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
