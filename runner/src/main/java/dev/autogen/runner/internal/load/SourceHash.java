package dev.autogen.runner.internal.load;

import dev.autogen.runner.internal.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

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

    /** A jar changes with its time and size; classes in a folder are loaded by name and at most inlined constants age. */
    private static String state(Path entry) {
        try {
            return Files.isRegularFile(entry) ? Files.size(entry) + "@" + Files.getLastModifiedTime(entry) : "";
        } catch (IOException e) {
            return "unreadable";
        }
    }
}
