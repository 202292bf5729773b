package dev.autogen.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code autogen -m MESSAGE}, and what all commands share. */
@Command(
        name = "autogen",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        usageHelpAutoWidth = true,
        description = "Keeps a PostgreSQL schema in step with JPA entities.",
        synopsisSubcommandLabel = "COMMAND")
final class AutogenCommand implements Callable<Integer> {

    @Mixin
    final GlobalOptions options;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            description = "Compare entities and database and write a migration with this title.")
    @Nullable
    String message;

    @Option(names = "--include-drift", description = "With -m: also write what would mend this database's drift.")
    boolean includeDrift;

    private final Invocation invocation;

    AutogenCommand(Invocation invocation) {
        this.invocation = invocation;
        this.options = invocation.options();
    }

    @Override
    public Integer call() {
        if (message == null) {
            throw new UsageException(
                    "Say what to do: a command, or -m MESSAGE to write a migration. See autogen --help.");
        }
        return new Generation(invocation, Messages.checked(message), includeDrift).run();
    }
}
