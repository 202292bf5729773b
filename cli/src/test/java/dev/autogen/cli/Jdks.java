package dev.autogen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The Java installations of this machine. */
final class Jdks {

    private Jdks() {}

    /** The {@code java} of the JVM that runs the test. */
    static Path own() {
        return java(Path.of(System.getProperty("java.home")));
    }

    /**
     * A {@code java} of that version, if there is one: named by {@code JAVA_HOME_25} and the like, or installed beside
     * the own one; else the own one.
     */
    static Path ofVersion(int feature) {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME_" + feature + "(_.*)?"))
                .map(variable -> Path.of(variable.getValue()));
        return Stream.concat(named, neighbours())
                .filter(home -> isOfVersion(home, feature))
                .map(Jdks::java)
                .findFirst()
                .orElseGet(Jdks::own);
    }

    private static Stream<Path> neighbours() {
        Path all = Path.of(System.getProperty("java.home")).resolveSibling("");
        try (Stream<Path> homes = Files.list(all)) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOfVersion(Path home, int feature) {
        Path release = home.resolve("release");
        try {
            return Files.isRegularFile(release)
                    && Files.exists(java(home))
                    && Files.readString(release).contains("JAVA_VERSION=\"" + feature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path java(Path home) {
        return home.resolve("bin/java");
    }
}
