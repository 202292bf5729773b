package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that may be read only, for one who is not root: root may write anywhere. */
class ReadOnlyFolderIT {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final ShopProject shop;
    private final Launcher launcher;

    ReadOnlyFolderIT(@TempDir Path folder) throws IOException {
        this.shop = new ShopProject(folder.resolve("shop"), database);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.launcher = Launcher.copiedTo(folder.resolve("autogen"))
                .through(starter(folder))
                .on(database);
    }

    @AfterEach
    void drop() throws IOException {
        database.close();
        permit("rwxr-xr-x");
    }

    @Test
    void migrationsFolder() throws IOException {
        Files.createDirectories(shop.migrations());
        permit("r-xr-xr-x");
        cannotWrite("-m", "x");
        cannotWrite("revision", "-m", "by hand");
    }

    @Test
    void migrationsFolderThatIsNotThereYet() throws IOException {
        permit("r-xr-xr-x");
        cannotWrite("-m", "x");
    }

    @Test
    void snapshotFolder() throws IOException {
        shop.run("-m", "initial").ends(0);
        shop.run("upgrade").ends(0);
        shop.addPhone();
        permit("r-xr-xr-x");
        Files.setPosixFilePermissions(shop.migrations(), PosixFilePermissions.fromString("rwxrwxrwx"));
        cannotWrite("-m", "add phone");
    }

    @Test
    void init() throws IOException {
        permit("r-xr-xr-x");
        cannotWrite("init");
    }

    /** Only a revision needs a place to be written to; a cache that cannot be kept is done without. */
    @Test
    void everythingElseGoesOn() throws IOException {
        shop.run("-m", "initial").ends(0);
        permit("r-xr-xr-x");
        Map<String, String> before = listing();
        run("upgrade").ends(0);
        assertThat(run("check").ends(0).out()).startsWith("No changes");
        assertThat(run("current").ends(0).out()).contains("(head), initial");
        run("downgrade", "base").ends(0);
        assertThat(listing()).isEqualTo(before);
    }

    private void cannotWrite(String... command) throws IOException {
        Map<String, String> before = listing();
        CommandLineRun run = run(command).ends(1);
        assertThat(run.err())
                .containsOnlyOnce("error: ")
                .containsPattern("Cannot write |cannot be written")
                .doesNotContain("unexpected")
                .doesNotContain("\tat ");
        assertThat(listing()).isEqualTo(before);
    }

    private CommandLineRun run(String... command) {
        List<String> all = new ArrayList<>(List.of("--entities", "classes/", "--classpath", "classes/"));
        all.addAll(List.of(command));
        return launcher.run(shop.folder(), all.toArray(String[]::new));
    }

    private static List<String> starter(Path folder) {
        Optional<List<String>> found = Unprivileged.starter(folder);
        assumeTrue(
                found.isPresent(), "This is root, who may write anywhere, and nothing here runs Java as somebody else");
        return found.orElseThrow();
    }

    private void permit(String permissions) throws IOException {
        try (Stream<Path> files = Files.walk(shop.folder())) {
            for (Path file : files.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            }
        }
    }

    /** Every folder, and every file with its size and time of change. */
    private Map<String, String> listing() throws IOException {
        Map<String, String> result = new TreeMap<>();
        try (Stream<Path> files = Files.walk(shop.folder())) {
            for (Path file : files.toList()) {
                result.put(
                        file.toString(),
                        Files.isDirectory(file) ? "" : Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return result;
    }
}
