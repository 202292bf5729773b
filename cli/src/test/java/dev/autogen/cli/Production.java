package dev.autogen.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What an application that runs its migrations itself is made of: the runner's jars, and classes compiled with them. */
final class Production {

    private static final List<String> RUNNER =
            List.of("autogen-runner-", "autogen-schema-", "autogen-introspector-", "slf4j-api-");

    private Production() {}

    /** The runner and what it brings. */
    static List<Path> runnerJars() {
        return RUNNER.stream().map(Production::jar).toList();
    }

    /** The driver, which the application brings. */
    static Path driverJar() {
        return jar("postgresql-");
    }

    private static Path jar(String beginning) {
        try (Stream<Path> jars = Files.list(Launcher.DISTRIBUTION.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copyInto(Path folder, List<Path> files) throws IOException {
        Files.createDirectories(folder);
        for (Path file : files) {
            Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Compiles all sources below a folder, for the oldest Java that is supported. */
    static void compile(Path sources, Path classes, List<Path> classpath) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "--release", "17", "-parameters", "-d", classes.toString()));
        arguments.add("-cp");
        arguments.add(classpath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(sources + " does not compile");
        }
    }
}
