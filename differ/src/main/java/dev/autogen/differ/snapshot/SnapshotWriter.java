package dev.autogen.differ.snapshot;

import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a snapshot, each file aside and then into its place. */
final class SnapshotWriter {

    private static final String ASIDE = ".tmp";

    private final Layout layout;

    SnapshotWriter(Path folder) {
        this.layout = new Layout(folder);
    }

    void write(String head, EntityModel model) {
        try {
            Files.createDirectories(layout.tables());
            for (Map.Entry<Path, List<String>> file : files(model).entrySet()) {
                if (file.getValue().isEmpty()) {
                    Files.deleteIfExists(file.getKey());
                } else {
                    put(file.getKey(), Layout.FORMAT + "\n" + String.join("\n", file.getValue()) + "\n");
                }
            }
            removeStaleTables(model);
            put(layout.head(), head + "\n");
        } catch (IOException e) {
            throw new SnapshotException("The snapshot in " + layout.folder() + " cannot be written: " + e, e);
        }
    }

    private Map<Path, List<String>> files(EntityModel model) {
        Map<Path, List<String>> files = new TreeMap<>();
        files.put(
                layout.schemas(),
                model.schema().namespaces().stream().map(ObjectLines::schema).toList());
        files.put(layout.types(), TypeLines.of(model.schema()));
        files.put(
                layout.sequences(),
                model.schema().sequences().stream().map(ObjectLines::of).toList());
        files.put(
                layout.retired(), model.retired().stream().map(RetiredLine::of).toList());
        files.put(layout.views(), model.views().stream().map(ObjectLines::view).toList());
        for (Table table : model.schema().tables()) {
            files.put(file(table), ObjectLines.of(table, model.attributes()));
        }
        return files;
    }

    private Path file(Table table) {
        return layout.tables().resolve(FileNames.of(table.name()));
    }

    private void removeStaleTables(EntityModel model) throws IOException {
        Set<Path> current = model.schema().tables().stream().map(this::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(layout.tables())) {
            for (Path file : files.filter(f -> isOurs(f) && !current.contains(f))
                    .sorted()
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return name.endsWith(FileNames.SUFFIX) || name.endsWith(FileNames.SUFFIX + ASIDE);
    }

    private static void put(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path aside = file.resolveSibling(file.getFileName() + ASIDE);
        Files.write(aside, bytes);
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
