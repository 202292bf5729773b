package dev.autogen.differ.snapshot;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a snapshot. A line that is not understood is an error: a guess would end in a wrong migration. */
final class SnapshotReader {

    private static final Pattern CONFLICT = Pattern.compile("<<<<<<<.*|=======|>>>>>>>.*|\\|\\|\\|\\|\\|\\|\\|.*");

    private final Layout layout;
    private final ModelAssembly assembly = new ModelAssembly();

    SnapshotReader(Path folder) {
        this.layout = new Layout(folder);
    }

    Optional<Snapshot> read() {
        if (!Files.exists(layout.head())) {
            return Optional.empty();
        }
        List<String> head = lines(layout.head());
        refuseConflict(layout.head(), head);
        if (head.size() != 1 || head.get(0).isBlank()) {
            throw broken(layout.head(), 1, "one revision id is expected", null);
        }
        for (Path file :
                List.of(layout.schemas(), layout.types(), layout.sequences(), layout.views(), layout.retired())) {
            if (Files.exists(file)) {
                read(file);
            }
        }
        tableFiles().forEach(this::read);
        try {
            return Optional.of(new Snapshot(head.get(0).strip(), assembly.model()));
        } catch (IllegalArgumentException e) {
            throw new SnapshotException("The snapshot in " + layout.folder() + " is broken: " + e.getMessage(), e);
        }
    }

    private List<Path> tableFiles() {
        if (!Files.isDirectory(layout.tables())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(layout.tables())) {
            return files.filter(f -> f.toString().endsWith(FileNames.SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(layout.tables(), e);
        }
    }

    private void read(Path file) {
        List<String> lines = lines(file);
        refuseConflict(file, lines);
        if (lines.isEmpty() || !lines.get(0).equals(Layout.FORMAT)) {
            throw broken(file, 1, "<" + Layout.FORMAT + "> is expected", null);
        }
        assembly.endTable();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                read(file, i + 1, lines.get(i));
            }
        }
    }

    private void read(Path file, int number, String line) {
        try {
            assembly.add(new Words(line));
        } catch (IllegalArgumentException e) {
            throw broken(file, number, String.valueOf(e.getMessage()), e);
        }
    }

    /** The lines, whether they end with LF or CRLF. */
    static List<String> lines(Path file) {
        try {
            List<String> lines = new ArrayList<>();
            for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)) {
                lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
            }
            while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
                lines.remove(lines.size() - 1);
            }
            return lines;
        } catch (CharacterCodingException e) {
            throw broken(file, 1, "this is not UTF-8", e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static void refuseConflict(Path file, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (CONFLICT.matcher(lines.get(i)).matches()) {
                throw new SnapshotException(
                        file + ":" + (i + 1) + ": a merge conflict is not resolved."
                                + " `autogen rebase` puts both sides together.",
                        null);
            }
        }
    }

    private static SnapshotException broken(Path file, int line, String what, @Nullable Throwable cause) {
        return new SnapshotException(
                file + ":" + line + ": " + what + ". Restore the file from version control.", cause);
    }

    private static SnapshotException unreadable(Path file, IOException e) {
        return new SnapshotException(file + " cannot be read: " + e, e);
    }
}
