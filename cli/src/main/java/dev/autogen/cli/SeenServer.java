package dev.autogen.cli;

import dev.autogen.cli.config.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The version a server had when it was last seen, kept under {@code .autogen/}. A guess: it may have been upgraded. */
final class SeenServer {

    private static final int NEVER_SEEN = 17;

    private final Path file;
    private final String address;
    private final List<String> lines;

    private SeenServer(Path file, String address, List<String> lines) {
        this.file = file;
        this.address = address;
        this.lines = lines;
    }

    /** What is known of the server at an address. */
    static SeenServer at(Path folder, Database database) {
        Path file = file(folder);
        return new SeenServer(file, database.toString(), read(file));
    }

    /** The major version of whichever server was seen last; that of a common one where none was. */
    static int lastMajor(Path folder) {
        List<String> lines = read(file(folder));
        return lines.size() == 2 && isMajor(lines.get(1)) ? Integer.parseInt(lines.get(1)) : NEVER_SEEN;
    }

    /** Its major version; empty when it was never seen, or another was seen since. */
    Optional<Integer> major() {
        return lines.size() == 2 && lines.get(0).equals(address) && isMajor(lines.get(1))
                ? Optional.of(Integer.valueOf(lines.get(1)))
                : Optional.empty();
    }

    /** Keeps it for the next run, where there is a place to keep things. */
    void remember(int major) {
        List<String> seen = List.of(address, Integer.toString(major));
        if (seen.equals(lines) || !Files.isWritable(file.resolveSibling(""))) {
            return;
        }
        try {
            Files.write(file, seen);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve(".autogen").resolve("server");
    }

    private static List<String> read(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static boolean isMajor(String text) {
        return text.length() == 2 && text.chars().allMatch(Character::isDigit);
    }
}
