package dev.autogen.runner.internal.load;

import dev.autogen.runner.internal.Sha256;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Hashes all that decides what sources compile to: their text, the class path, the Java. */
final class SourceHash {

    private static final String UNREADABLE = "unreadable";

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
                folder(entry)
                        .forEach((file, state) ->
                                input.append(file).append('\0').append(state).append('\0'));
            }
        }
        return Sha256.hex(input.toString());
    }

    /** Each file once: there may be thousands. */
    private static Map<Path, String> folder(Path folder) {
        Map<Path, String> states = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    states.put(file, attributes.isSymbolicLink() ? state(file) : state(attributes));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            states.put(folder, UNREADABLE);
        }
        return states;
    }

    private static String state(Path entry) {
        try {
            return state(Files.readAttributes(entry, BasicFileAttributes.class));
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /** A jar changes with its time and size; classes in a folder are loaded by name and at most inlined constants age. */
    private static String state(BasicFileAttributes attributes) {
        return attributes.isRegularFile() ? attributes.size() + "@" + attributes.lastModifiedTime() : "";
    }
}
