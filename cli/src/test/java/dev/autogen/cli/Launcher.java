package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code bin/autogen} of a distribution, run as a process of its own. Nothing of the surrounding settings reaches it but
 * what a test gives it.
 *
 * @param command the script, after what runs it as somebody else
 * @param environment variables added to this process's own
 */
record Launcher(List<String> command, Map<String, String> environment) {

    /** Where the build puts the distribution. */
    static final Path DISTRIBUTION =
            Path.of("target", "distribution", "autogen").toAbsolutePath();

    /** The one of the build, on the Java of this process and without an archive. */
    static Launcher built() {
        return at(DISTRIBUTION.resolve("bin/autogen"));
    }

    /** Another place or name of the script. */
    static Launcher at(Path script) {
        return new Launcher(
                List.of(script.toString()),
                Map.of("JAVA_HOME", System.getProperty("java.home"), "AUTOGEN_NO_ARCHIVE", "1"));
    }

    /** One of a copy of the distribution, in a folder to be made. */
    static Launcher copiedTo(Path home) throws IOException {
        for (String part : List.of("bin", "lib")) {
            Path target = Files.createDirectories(home.resolve(part));
            try (Stream<Path> files = Files.list(DISTRIBUTION.resolve(part))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        return at(home.resolve("bin/autogen"));
    }

    /** With a variable set; an empty one counts as not set. */
    Launcher with(String variable, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(variable, value);
        return new Launcher(command, more);
    }

    /** On this database. */
    Launcher on(TestDatabase database) {
        Map<String, String> more = new HashMap<>(environment);
        more.putAll(CommandLineRun.on(database));
        return new Launcher(command, more);
    }

    /** With a command before it that starts it. */
    Launcher through(List<String> starter) {
        List<String> all = new ArrayList<>(starter);
        all.addAll(command);
        return new Launcher(all, environment);
    }

    /**
     * Runs to the end; nobody is there to answer.
     *
     * @throws UncheckedIOException if the program cannot be started
     */
    CommandLineRun run(Path folder, String... args) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(args));
        try {
            Path out = Files.createTempFile("autogen", ".out");
            Path err = Files.createTempFile("autogen", ".err");
            try {
                int status = status(new ProcessBuilder(all)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile()));
                return new CommandLineRun(
                        status,
                        Files.readString(out, StandardCharsets.UTF_8),
                        Files.readString(err, StandardCharsets.UTF_8));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + all, e);
        }
    }

    private int status(ProcessBuilder builder) throws IOException {
        Map<String, String> variables = builder.environment();
        variables.keySet().removeIf(name -> name.startsWith("AUTOGEN_") || name.endsWith("JAVA_OPTIONS"));
        variables.remove("JAVA_TOOL_OPTIONS");
        variables.putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }
}
