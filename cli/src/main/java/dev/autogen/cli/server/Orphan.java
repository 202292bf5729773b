package dev.autogen.cli.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose command was killed before it could stop it ({@code postmaster.pid}: its process comes first). */
record Orphan(Path data, ProcessHandle process) {

    private static final long PATIENCE_SECONDS = 30;

    static Optional<Orphan> of(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.get(0).strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(Orphan::isPostgres)
                .map(process -> new Orphan(data, process));
    }

    /** Numbers of processes are used again. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    /** Asks it to end once nobody is connected, and waits. */
    void stop() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stays(e);
        } catch (ExecutionException | TimeoutException e) {
            throw stays(e);
        }
    }

    private ServerException stays(Exception e) {
        return new ServerException(
                "A PostgreSQL that an earlier run left behind still runs in " + data + " as process " + process.pid()
                        + ". End it.",
                e);
    }
}
