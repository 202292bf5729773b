package dev.autogen.cli.server;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The right to use a folder alone, held by this process until it is closed or the process ends. */
final class FolderLock implements Closeable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Waits for it.
     *
     * @throws ServerException when somebody else keeps it too long
     */
    static FolderLock acquire(Path folder, Consumer<String> progress) throws IOException {
        FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean acquired = false;
        try {
            acquired = wait(file, folder, progress);
        } finally {
            if (!acquired) {
                file.close();
            }
        }
        return new FolderLock(file);
    }

    private static boolean wait(FileChannel file, Path folder, Consumer<String> progress) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        boolean told = false;
        while (attempt(file) == null) {
            if (Instant.now().isAfter(end)) {
                throw new ServerException(
                        "Another autogen has been using the private PostgreSQL in " + folder + " for "
                                + PATIENCE.toMinutes() + " minutes. Wait for it, or end it.",
                        null);
            }
            if (!told) {
                progress.accept("waiting: another autogen uses the private PostgreSQL in " + folder);
                told = true;
            }
            pause();
        }
        return true;
    }

    /** Null where another process, or another thread of this one, has it. */
    private static @Nullable FileLock attempt(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while waiting for the private PostgreSQL", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
