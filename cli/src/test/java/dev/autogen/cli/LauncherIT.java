package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The distribution's launcher as a process: exit status, what goes to which stream, and where it may lie. */
class LauncherIT {

    private final Path folder;

    LauncherIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void versionIsAResult() throws IOException {
        assertThat(Launcher.built().run(folder, "--version")).isEqualTo(itsVersion());
    }

    @Test
    void helpIsAResult() {
        CommandLineRun help = Launcher.built().run(folder, "--help").ends(0);
        assertThat(help.out()).contains("-m MESSAGE", "upgrade", "downgrade").doesNotContain("error: ");
        assertThat(help.err()).isEmpty();
    }

    /** @param said must begin the one message */
    record Failure(String name, int status, List<String> args, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Failure> failures() {
        return List.of(
                new Failure(
                        "unreachable server",
                        1,
                        List.of("current", "--migrations", ".", "--url", "jdbc:postgresql://localhost:1/none"),
                        "error: Cannot connect to jdbc:postgresql://localhost:1/none"),
                new Failure("no configuration", 2, List.of("current"), "error: No database is configured"),
                new Failure("unknown option", 2, List.of("upgrade", "--sqll"), "error: Unknown option: '--sqll'"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failureIsOneErrorAndNoResult(Failure failure) {
        CommandLineRun run = Launcher.built()
                .run(folder, failure.args().toArray(String[]::new))
                .ends(failure.status());
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(failure.said())
                .containsOnlyOnce("error: ")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void differencesAreAResultWithAStatusOfTheirOwn() {
        try (TestDatabase database = PostgresServer.shared().createDatabase()) {
            ShopProject shop = new ShopProject(folder.resolve("a shop"), database);
            Launcher launcher = Launcher.built().on(database);
            CommandLineRun check = launcher.run(
                            shop.folder(), "check", "--entities", "classes/", "--classpath", "classes/")
                    .ends(3);
            assertThat(check.out()).contains("+ create table users (").doesNotContain("error: ");
            assertThat(check.err()).doesNotContain("error: ").doesNotContain("create table");
        }
    }

    @Test
    void liesAnywhereAndIsFoundThroughLinks() throws IOException {
        Path home = folder.resolve("tools of ours/auto gen");
        Launcher.copiedTo(home);
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path relative = Files.createSymbolicLink(bin.resolve("ag"), Path.of("../tools of ours/auto gen/bin/autogen"));
        Path chained = Files.createSymbolicLink(folder.resolve("linked twice"), relative);
        for (Path script : List.of(home.resolve("bin/autogen"), relative, chained)) {
            assertThat(Launcher.at(script).run(bin, "--version")).isEqualTo(itsVersion());
        }
        assertThat(Launcher.at(Path.of("./ag")).run(bin, "--version")).isEqualTo(itsVersion());
        assertThat(archives(home)).isEmpty();
    }

    /** The first start makes the archive and says so; no start prints anything else because of it. */
    @Test
    void archiveIsMadeOnceAndUsedInAFolderWithSpaces() throws IOException {
        Path home = folder.resolve("auto gen");
        Launcher launcher = Launcher.copiedTo(home).with("AUTOGEN_NO_ARCHIVE", "");
        CommandLineRun first = launcher.run(folder, "--version").ends(0);
        assertThat(first.out()).isEqualTo(itsVersion().out());
        assertThat(first.err().lines()).hasSize(1).allMatch(line -> line.startsWith("autogen: "));
        List<Path> made = archives(home);
        assertThat(made).hasSize(1);
        assertThat(launcher.run(folder, "--version")).isEqualTo(itsVersion());
        assertThat(archives(home)).isEqualTo(made);
    }

    @Test
    void wrongJavaHome() throws IOException {
        Path wrong = Files.createDirectory(folder.resolve("no java"));
        CommandLineRun run = Launcher.built()
                .with("JAVA_HOME", wrong.toString())
                .run(folder, "--version")
                .ends(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("error: ");
        assertThat(run.err()).contains("JAVA_HOME").contains(wrong.toString());
    }

    @Test
    void tooOldAJava() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        Files.writeString(old.resolveSibling("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"11.0.2\"\n");
        Files.writeString(old.resolve("java"), "#!/bin/sh\necho started\n");
        assertThat(old.resolve("java").toFile().setExecutable(true)).isTrue();
        CommandLineRun run = Launcher.built()
                .with("JAVA_HOME", old.resolveSibling("").toString())
                .run(folder, "--version")
                .ends(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("error: ").contains("is Java 11.0.2").contains("17 or later");
    }

    /** Its number is that of the jars. */
    private static CommandLineRun itsVersion() throws IOException {
        try (Stream<Path> jars = Files.list(Launcher.DISTRIBUTION.resolve("lib"))) {
            String number = jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith("autogen-cli-"))
                    .map(name -> name.substring("autogen-cli-".length(), name.length() - ".jar".length()))
                    .findFirst()
                    .orElseThrow();
            String text = "autogen " + number + ", Java " + Runtime.version().feature() + "\n";
            return new CommandLineRun(0, text, "");
        }
    }

    private static List<Path> archives(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }
}
