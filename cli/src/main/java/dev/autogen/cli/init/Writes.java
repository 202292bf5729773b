package dev.autogen.cli.init;

import dev.autogen.cli.build.BuildException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes of one run: all of them or none. */
final class Writes {

    private final List<Path> written = new ArrayList<>();
    private final List<Path> untouched = new ArrayList<>();
    private final Deque<Undo> undos = new ArrayDeque<>();

    /** How one write is taken back. */
    private interface Undo {
        void run() throws IOException;
    }

    List<Path> written() {
        return written;
    }

    List<Path> untouched() {
        return untouched;
    }

    /** Creates a folder with those above it; one that exists is left alone. */
    void folder(Path folder) {
        if (Files.isDirectory(folder)) {
            untouched.add(folder);
            return;
        }
        attempt(folder, () -> create(folder));
        written.add(folder);
    }

    /** Creates a file; one that exists is left alone. */
    void file(Path file, String content) {
        if (Files.exists(file)) {
            untouched.add(file);
            return;
        }
        attempt(file, () -> {
            Files.writeString(file, content, StandardOpenOption.CREATE_NEW);
            undos.push(() -> Files.delete(file));
        });
        written.add(file);
    }

    /** Appends lines to a file, which is created if need be. */
    void lines(Path file, List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        if (!Files.exists(file)) {
            file(file, text);
            return;
        }
        attempt(file, () -> {
            String before = Files.readString(file);
            String separator = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
            Files.writeString(file, before + separator + text);
            undos.push(() -> Files.writeString(file, before));
        });
        written.add(file);
    }

    /** Leaves the project as it was. */
    void undo() {
        while (!undos.isEmpty()) {
            try {
                undos.pop().run();
            } catch (IOException e) {
                throw new BuildException("Cannot take back what was written: " + e.getMessage(), e);
            }
        }
    }

    private void attempt(Path path, Undo write) {
        try {
            write.run();
        } catch (IOException e) {
            undo();
            throw new BuildException(
                    "Cannot write " + path + " (" + e.getClass().getSimpleName() + "). Nothing was changed."
                            + "\nMake the folder writable, or run `autogen init` in a copy that is.",
                    e);
        }
    }

    private void create(@Nullable Path folder) throws IOException {
        if (folder == null || Files.isDirectory(folder)) {
            return;
        }
        create(folder.getParent());
        Files.createDirectory(folder);
        undos.push(() -> Files.deleteIfExists(folder));
    }
}
