package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.FixtureProject;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher on a Java without compiler, as many servers have: what needs none works, the rest is one clear error. */
class NoCompilerIT {

    /** Kept from run to run: making it takes some seconds. */
    private static final Path JRE =
            Path.of("target", "jre-" + Runtime.version()).toAbsolutePath();

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final Launcher launcher =
            Launcher.built().with("JAVA_HOME", JRE.toString()).on(database);

    @BeforeAll
    static void link() throws IOException {
        if (Files.exists(JRE)) {
            return;
        }
        Path draft = JRE.resolveSibling(
                "." + JRE.getFileName() + "." + ProcessHandle.current().pid());
        int status = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(System.out, System.err, "--add-modules", "java.se,jdk.unsupported", "--output", draft.toString());
        assertThat(status).isZero();
        Files.move(draft, JRE, StandardCopyOption.ATOMIC_MOVE);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void sourcesThatHaveToBeCompiled(@TempDir Path project) {
        FixtureProject.PLAIN_MAVEN.copyTo(project);
        for (String[] command : new String[][] {{"-m", "x"}, {"check"}}) {
            CommandLineRun run = launcher.run(project, command).ends(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .containsOnlyOnce("error: ")
                    .contains("The sources of com.example:library have to be compiled", JRE.toString())
                    .contains("has no compiler", "JDK", "JAVA_HOME")
                    .doesNotContain("\tat ");
            assertThat(project.resolve("db")).doesNotExist();
        }
    }

    /** Compiled entities are read, compiled migrations are run; only what is still a source is not. */
    @Test
    void migrationFromSource(@TempDir Path folder) throws IOException {
        ShopProject shop = new ShopProject(folder.resolve("shop"), database);
        run(shop, "-m", "initial").ends(0);
        CommandLineRun upgrade = run(shop, "upgrade").ends(1);
        assertThat(upgrade.out()).isEmpty();
        assertThat(upgrade.err())
                .containsOnlyOnce("error: ")
                .contains("are Java sources", JRE.toString(), "has no compiler", "JDK")
                .doesNotContain("\tat ");
        assertThat(run(shop, "current").ends(0).out()).isEmpty();
        shop.run("upgrade").ends(0);
        assertThat(run(shop, "current").ends(0).out()).contains("(head), initial");
        assertThat(run(shop, "check").ends(0).out()).startsWith("No changes");
    }

    private CommandLineRun run(ShopProject shop, String... command) {
        List<String> all = new ArrayList<>(List.of("--entities", "classes/", "--classpath", "classes/"));
        all.addAll(List.of(command));
        return launcher.run(shop.folder(), all.toArray(String[]::new));
    }
}
