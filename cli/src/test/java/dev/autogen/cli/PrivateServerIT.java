package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The private PostgreSQL under {@code .autogen/}: for those who have no server, and for scratch databases. */
class PrivateServerIT {

    private final Path folder;

    PrivateServerIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theWholeStoryWithoutAServer() throws Exception {
        try (TestDatabase unused = PostgresServer.shared().createDatabase()) {
            ShopProject shop = new ShopProject(folder, unused);
            shop.run("-m", "initial", "--url", "embedded").ends(0);
            shop.run("upgrade", "--url", "embedded").ends(0);

            assertThat(shop.run("check", "--url", "embedded").ends(0).out())
                    .isEqualTo("No changes: entities, migrations and database agree.\n");
            assertThat(folder.resolve(".autogen/postgres/data/PG_VERSION")).exists();
            assertThat(folder.resolve(".autogen/postgres/data/postmaster.pid")).doesNotExist();
            assertThat(shop.run("diff", "--from", "migrations", "--to", "entities")
                            .ends(0)
                            .out())
                    .isEqualTo("No changes\n");
            assertThat(shop.run("diff", "--from", "migrations", "--url", "embedded", "--dev-url", "embedded")
                            .ends(0)
                            .out())
                    .isEqualTo("No changes\n");
        }
    }

    @Test
    void twoAtATimeTakeTurns() throws Exception {
        Files.writeString(folder.resolve("a.sql"), "create table a (id int);");

        CompletableFuture<CommandLineRun> first = CompletableFuture.supplyAsync(this::ofFile);
        CommandLineRun second = ofFile();

        assertThat(first.get().ends(0).out()).isEqualTo("No changes\n");
        assertThat(second.ends(0).out()).isEqualTo("No changes\n");
        assertThat(first.get().err() + second.err()).contains("waiting: another autogen uses the private PostgreSQL");
    }

    private CommandLineRun ofFile() {
        return CommandLineRun.in(folder, Map.of(), "diff", "--from", "a.sql", "--to", "a.sql");
    }

    /** As after a kill: the server runs on, and knows nobody. */
    @Test
    void aServerThatWasLeftBehindIsStoppedFirst() throws Exception {
        Files.writeString(folder.resolve("a.sql"), "create table a (id int);");
        Path data = folder.resolve(".autogen/postgres/data");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process killed = new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        data.toString())
                .inheritIO()
                .start();
        assertThat(killed.waitFor()).isEqualTo(Killed.STATUS);
        assertThat(data.resolve("postmaster.pid")).exists();

        assertThat(ofFile().ends(0).out()).isEqualTo("No changes\n");

        assertThat(data.resolve("postmaster.pid")).doesNotExist();
    }

    /** Starts a server and ends without stopping it. */
    static final class Killed {
        static final int STATUS = 9;

        public static void main(String[] args) {
            PostgresServer.start(Path.of(args[0]));
            Runtime.getRuntime().halt(STATUS);
        }
    }

    @Test
    void aServerThatDoesNotStartIsOneError() throws Exception {
        Files.writeString(folder.resolve("a.sql"), "create table a (id int);");
        Path data = Files.createDirectories(folder.resolve(".autogen/postgres/data"));
        Files.writeString(data.resolve("postgresql.conf"), "nonsense = 1\n");

        CommandLineRun run = ofFile().ends(1);

        assertThat(run.err())
                .startsWith("error: There is no private PostgreSQL to be had in ")
                .contains("Set 'url' or 'dev-url' to a server of yours");
    }
}
