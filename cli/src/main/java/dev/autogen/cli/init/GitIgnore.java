package dev.autogen.cli.init;

import dev.autogen.cli.build.BuildException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether git leaves {@code .autogen/} alone. */
final class GitIgnore {

    static final String LINE = ".autogen/";

    private static final Set<String> ENOUGH = Set.of(".autogen", ".autogen/", "**/.autogen", "**/.autogen/");
    private static final Set<String> ENOUGH_HERE = Set.of("/.autogen", "/.autogen/");

    private GitIgnore() {}

    /** Looks at the folder's own file and those above it, up to the repository's root. */
    static boolean covers(Path folder) {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(".gitignore");
            if (Files.isRegularFile(file) && mentions(file, at.equals(folder))) {
                return true;
            }
            if (Files.exists(at.resolve(".git"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean mentions(Path file, boolean here) {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .anyMatch(line -> ENOUGH.contains(line) || here && ENOUGH_HERE.contains(line));
        } catch (IOException e) {
            throw new BuildException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
