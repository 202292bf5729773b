package dev.autogen.cli.server;

import dev.autogen.cli.config.Database;
import dev.autogen.fixtures.FixtureException;
import dev.autogen.fixtures.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A PostgreSQL of one project's own, whose data lies under {@code .autogen/}. It runs while the command runs; who comes
 * meanwhile waits. Safe for use by several threads.
 */
public final class PrivateServer implements AutoCloseable {

    private final FolderLock lock;
    private final PostgresServer server;

    private PrivateServer(FolderLock lock, PostgresServer server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts it; the caller closes it.
     *
     * @param work the project's {@code .autogen/}, created where absent
     * @param progress hears what takes time
     * @throws ServerException when it does not start
     */
    public static PrivateServer start(Path work, Consumer<String> progress) {
        Path folder = work.resolve("postgres");
        Path data = folder.resolve("data");
        try {
            Files.createDirectories(folder);
            FolderLock lock = FolderLock.acquire(folder, progress);
            try {
                Orphan.of(data).ifPresent(Orphan::stop);
                return new PrivateServer(lock, PostgresServer.start(data));
            } catch (FixtureException e) {
                lock.close();
                throw failed(folder, e);
            }
        } catch (IOException e) {
            throw failed(folder, e);
        }
    }

    private static ServerException failed(Path folder, Exception e) {
        return new ServerException(
                "There is no private PostgreSQL to be had in " + folder + ": " + e.getMessage()
                        + "\nSet 'url' or 'dev-url' to a server of yours; or delete that folder, with its data, and try"
                        + " again.",
                e);
    }

    /**
     * One of its databases, which need not exist.
     *
     * @param where the setting that asks for it, for messages
     */
    public Database database(String name, String where) {
        return new Database(server.url(name), server.user(), "", where);
    }

    /** Stops it. */
    @Override
    public void close() {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new ServerException("The private PostgreSQL's lock cannot be released: " + e.getMessage(), e);
        }
    }
}
