package dev.autogen.differ.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two snapshots that come from a common one, put together object by object: a line is an object. */
public final class SnapshotMerge {

    private final Path base;
    private final Path theirs;
    private final Path mine;
    private final List<String> conflicts = new ArrayList<>();

    private SnapshotMerge(Path base, Path theirs, Path mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /**
     * Writes what both sides made of the common snapshot into a folder. New columns of mine come after theirs.
     *
     * @param base the common one; need not exist
     * @param into created; its {@code HEAD} is mine
     * @return what each side changed in its own way, for people; if there is anything, the folder is of no use
     * @throws SnapshotException if one cannot be read, or the folder cannot be written
     */
    public static List<String> merge(Path base, Path theirs, Path mine, Path into) {
        return new SnapshotMerge(base, theirs, mine).into(into);
    }

    private List<String> into(Path folder) {
        try {
            for (String name : names()) {
                Map<String, String> merged = merged(name);
                if (!merged.isEmpty()) {
                    write(folder.resolve(name), merged);
                }
            }
            Files.copy(new Layout(mine).head(), new Layout(folder).head());
        } catch (IOException e) {
            throw new SnapshotException("The snapshots cannot be put together in " + folder + ": " + e, e);
        }
        return List.copyOf(conflicts);
    }

    /** All files but {@code HEAD}, relative to the snapshot they are in. */
    private Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path folder : List.of(base, theirs, mine)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(FileNames.SUFFIX))
                            .map(file -> folder.relativize(file).toString())
                            .forEach(names::add);
                }
            }
        }
        return names;
    }

    private Map<String, String> merged(String name) {
        Map<String, String> before = objects(base.resolve(name));
        Map<String, String> yours = objects(theirs.resolve(name));
        Map<String, String> ours = objects(mine.resolve(name));
        Map<String, String> merged = new LinkedHashMap<>(yours);
        Set<String> changed = new LinkedHashSet<>(before.keySet());
        changed.addAll(ours.keySet());
        changed.removeIf(key -> Objects.equals(before.get(key), ours.get(key)));
        changed.removeIf(key -> Objects.equals(yours.get(key), ours.get(key)));
        for (String key : changed) {
            if (Objects.equals(before.get(key), yours.get(key))) {
                put(merged, key, ours.get(key));
            } else {
                conflicts.add(described(key, before, yours, ours));
            }
        }
        return merged;
    }

    private static void put(Map<String, String> merged, String key, @Nullable String line) {
        if (line == null) {
            merged.remove(key);
        } else {
            merged.put(key, line);
        }
    }

    private static String described(
            String key, Map<String, String> before, Map<String, String> yours, Map<String, String> ours) {
        String table = Stream.of(before, yours, ours)
                .flatMap(side -> side.keySet().stream())
                .filter(other -> other.startsWith("table ") && !other.equals(key))
                .findFirst()
                .map(other -> " of " + other)
                .orElse("");
        return key + table;
    }

    /** The lines of a file by kind and name; none where there is no file. */
    private static Map<String, String> objects(Path file) {
        Map<String, String> objects = new LinkedHashMap<>();
        if (Files.exists(file)) {
            List<String> lines = SnapshotReader.lines(file);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                if (!line.isBlank()) {
                    objects.put(key(file, line), line);
                }
            }
        }
        return objects;
    }

    private static String key(Path file, String line) {
        try {
            Words words = new Words(line);
            return words.kind() + " " + words.name();
        } catch (IllegalArgumentException e) {
            throw new SnapshotException(file + ": <" + line + "> is not understood: " + e.getMessage(), e);
        }
    }

    private static void write(Path file, Map<String, String> objects) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        List<String> lines = new ArrayList<>(List.of(Layout.FORMAT));
        lines.addAll(objects.values());
        Files.write(file, lines);
    }
}
