package dev.autogen.runner.internal.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Files made of the migrations, one for each state of them; the few newest are kept. A folder that cannot be written or
 * read is as good as none: what is kept can be made again.
 *
 * @param folder where they are; null for nowhere
 * @param suffix how the names of one kind end
 */
record KeptFiles(@Nullable Path folder, String suffix) {

    private static final int KEPT = 5;

    /** What was kept under a hash; null for nothing. */
    byte @Nullable [] read(String hash) {
        Path file = file(hash);
        if (file == null || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            return null; // unreadable: made again
        }
    }

    void write(String hash, byte[] content) {
        Path file = file(hash);
        if (folder == null || file == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "draft", suffix);
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            prune(folder);
        } catch (IOException e) {
            return; // not writable: what is in memory does
        }
    }

    private @Nullable Path file(String hash) {
        return folder == null ? null : folder.resolve(hash + suffix);
    }

    private void prune(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            List<Path> old = files.filter(f -> f.toString().endsWith(suffix))
                    .sorted(Comparator.comparing(KeptFiles::modified).reversed())
                    .skip(KEPT)
                    .toList();
            for (Path file : old) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0); // gone meanwhile
        }
    }
}
