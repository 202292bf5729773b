package dev.autogen.cli.init;

import dev.autogen.cli.build.BuildException;
import dev.autogen.cli.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which files of the tool git is to leave alone: what belongs to one machine. */
final class GitIgnore {

    private static final List<String> LINES = List.of(".autogen/", Configuration.LOCAL_FILE);

    private GitIgnore() {}

    /** The lines that are missing in the folder's own file and those above it, up to the repository's root. */
    static List<String> missing(Path folder) {
        return LINES.stream().filter(line -> !covers(folder, line)).toList();
    }

    private static boolean covers(Path folder, String line) {
        for (@Nullable Path at = folder; at != null; at = at.getParent()) {
            Path file = at.resolve(".gitignore");
            if (Files.isRegularFile(file) && mentions(file, line, at.equals(folder))) {
                return true;
            }
            if (Files.exists(at.resolve(".git"))) {
                return false;
            }
        }
        return false;
    }

    private static boolean mentions(Path file, String line, boolean here) {
        String name = line.replace("/", "");
        Set<String> enough = here ? Set.of(name, "**/" + name, "/" + name) : Set.of(name, "**/" + name);
        try {
            return Files.readAllLines(file).stream()
                    .map(written -> written.strip().replaceFirst("/$", ""))
                    .anyMatch(enough::contains);
        } catch (IOException e) {
            throw new BuildException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
