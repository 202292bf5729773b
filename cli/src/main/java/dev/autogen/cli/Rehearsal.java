package dev.autogen.cli;

import dev.autogen.cli.build.KnownBuild;
import dev.autogen.fixtures.FixtureException;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.SampleApplication;
import dev.autogen.fixtures.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A run without audience, during which the launcher lets the JVM write down which classes are needed: the commands of an
 * ordinary day, on the sample application and a private server. What it prints goes nowhere.
 */
final class Rehearsal {

    private static final List<List<String>> DAY = List.of(
            List.of("init"),
            List.of("-m", "rehearsal"),
            List.of("upgrade"),
            List.of("check"),
            List.of("-m", "again"),
            List.of("diff"),
            List.of("current"),
            List.of("status"),
            List.of("history"),
            List.of("upgrade", "base:head", "--sql"),
            List.of("downgrade"));

    private final Path folder;

    private Rehearsal(Path folder) {
        this.folder = folder;
    }

    /** Rehearses in a temporary folder, which is deleted. */
    public static void main(String[] args) throws IOException, URISyntaxException {
        Path folder = Files.createTempDirectory("autogen-rehearsal");
        try {
            new Rehearsal(folder).run();
        } finally {
            Folders.delete(folder);
        }
    }

    private void run() throws IOException, URISyntaxException {
        Path shop = folder.resolve("shop");
        SampleApplication.copyTo(shop);
        try (PostgresServer server = PostgresServer.start(folder.resolve("data"));
                TestDatabase database = server.createDatabase("shop")) {
            day(shop, database);
        } catch (FixtureException e) {
            // No server for this platform: the rest is rehearsed all the same.
            new OfflineRehearsal(shop).run();
        }
    }

    private static void day(Path shop, TestDatabase database) {
        KnownBuild.in(
                shop,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(Path::of)
                        .toList());
        Map<String, String> environment = Map.of(
                "AUTOGEN_URL", database.url(),
                "AUTOGEN_USER", database.user(),
                "AUTOGEN_PASSWORD", database.password());
        for (List<String> command : DAY) {
            Main.run(command.toArray(String[]::new), Terminal.unheard(), shop, environment);
        }
    }
}
