package dev.autogen.cli;

import dev.autogen.cli.demo.Demonstration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen demo}. */
@Command(
        name = "demo",
        description = "Shows the main job on a small shop and a private PostgreSQL.",
        footer = "  autogen demo --keep shop")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--keep", paramLabel = "DIR", description = "Leave the shop in DIR, which must not exist yet.")
    @Nullable
    Path keep;

    private final Invocation invocation;

    DemoCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        String launcher = System.getProperty("autogen.launcher");
        if (launcher == null) {
            throw new CommandException("The demo runs the launcher: start it with bin/autogen, not with java.");
        }
        if (keep != null && Files.exists(keep)) {
            throw new UsageException("--keep " + keep + ": there is something already. Name a folder to be made.");
        }
        Path temporary = Files.createTempDirectory("autogen-demo");
        try {
            PrintStream out = invocation.terminal().results();
            Path shop = keep == null ? temporary.resolve("shop") : keep.toAbsolutePath();
            new Demonstration(Path.of(launcher), out).tell(shop, temporary.resolve("data"));
            if (keep != null) {
                out.println("\nThe shop is in " + shop + ". Its server is gone: give another with --url to play on.");
            }
            return ExitStatus.DONE;
        } finally {
            Folders.delete(temporary);
        }
    }
}
