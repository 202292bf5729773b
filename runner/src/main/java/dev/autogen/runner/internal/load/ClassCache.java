package dev.autogen.runner.internal.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Compiled sources on disk, one archive for each state of them; the few newest are kept. A folder that cannot be
 * written or read is as good as none: what is cached can be made again.
 */
final class ClassCache {

    private static final int KEPT = 5;
    private static final String SUFFIX = ".classes.zip";

    private final @Nullable Path folder;

    ClassCache(@Nullable Path folder) {
        this.folder = folder;
    }

    /** The classes of these files, compiled unless the cache has them. */
    CompiledClasses get(
            List<SourceFile> files, List<Path> classpath, Function<List<SourceFile>, CompiledClasses> compiler) {
        if (folder == null) {
            return compiler.apply(files);
        }
        Path archive = folder.resolve(SourceHash.of(files, classpath) + SUFFIX);
        CompiledClasses known = read(archive);
        if (known != null) {
            return known;
        }
        CompiledClasses compiled = compiler.apply(files);
        write(folder, archive, compiled);
        return compiled;
    }

    private static @Nullable CompiledClasses read(Path archive) {
        if (!Files.isRegularFile(archive)) {
            return null;
        }
        Map<String, byte[]> classes = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
            return classes.isEmpty() ? null : new CompiledClasses(classes);
        } catch (IOException e) {
            return null; // damaged or unreadable: compiled again
        }
    }

    private static void write(Path folder, Path archive, CompiledClasses compiled) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", SUFFIX);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(draft))) {
                for (Map.Entry<String, byte[]> file : compiled.files().entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            prune(folder);
        } catch (IOException e) {
            return; // not writable: the classes in memory do
        }
    }

    private static void prune(Path folder) throws IOException {
        try (Stream<Path> archives = Files.list(folder)) {
            List<Path> old = archives.filter(a -> a.toString().endsWith(SUFFIX))
                    .sorted(Comparator.comparing(ClassCache::modified).reversed())
                    .skip(KEPT)
                    .toList();
            for (Path archive : old) {
                Files.deleteIfExists(archive);
            }
        }
    }

    private static FileTime modified(Path archive) {
        try {
            return Files.getLastModifiedTime(archive);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // gone meanwhile
        }
    }
}
