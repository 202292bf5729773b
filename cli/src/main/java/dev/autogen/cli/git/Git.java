package dev.autogen.cli.git;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@code git} command in a folder. */
final class Git {

    private final Path folder;
    private final Map<String, String> environment;

    /**
     * @param folder where it is run; its nearest existing parent stands for one that is not there
     * @param environment beside that of this process
     */
    Git(Path folder, Map<String, String> environment) {
        Path existing = folder.toAbsolutePath();
        while (!Files.isDirectory(existing)) {
            existing = existing.resolveSibling("").resolve("..").normalize();
        }
        this.folder = existing;
        this.environment = environment;
    }

    /** The lines it prints; empty where it fails or is not installed, as it does outside a repository. */
    Optional<List<String>> lines(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            // No git here: the same as no repository.
            return Optional.empty();
        }
        List<String> lines = output(process);
        try {
            return process.waitFor() == 0 ? Optional.of(lines) : Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    boolean succeeds(String... arguments) {
        return lines(arguments).isPresent();
    }

    private static List<String> output(Process process) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read what git prints", e);
        }
    }
}
