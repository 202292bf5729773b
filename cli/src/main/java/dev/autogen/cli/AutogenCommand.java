package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import java.io.IOException;
import java.util.List;
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
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  autogen -m \"add phone\"",
            "  autogen -m \"full name\" --rename users.name=full_name",
            "  autogen -m \"status\" --fill \"users.status='active'\" --upgrade"
        })
final class AutogenCommand implements Reporting {

    @Mixin
    final GlobalOptions options;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "MESSAGE",
            description = "Compare entities and database and write a migration with this title.")
    @Nullable
    String message;

    @Option(names = "--include-drift", description = "With -m: write also what would mend this database's drift.")
    boolean includeDrift;

    @Option(
            names = "--amend",
            description = "Write the newest revision again, with what changed since; it is taken back here first.")
    boolean amend;

    @Option(
            names = "--upgrade",
            description = "With -m: apply what is pending first, without asking, and the new migration after.")
    boolean upgrade;

    @Option(
            names = "--fill",
            paramLabel = "TABLE.COLUMN=SQL",
            description = "With -m: value of a column that is required from now on, in the rows that exist, such as"
                    + " \"users.status='active'\". Repeatable.")
    List<String> fills = List.of();

    @Mixin
    final DataLoss loss = new DataLoss();

    @Mixin
    final DropOptions drops = new DropOptions();

    @Mixin
    final RenameOptions renames = new RenameOptions();

    @Option(
            names = "--offline",
            description = "With -m: compare the entities with the newest revision only, without the database.")
    boolean offline;

    private final Invocation invocation;

    AutogenCommand(Invocation invocation) {
        this.invocation = invocation;
        this.options = invocation.options();
    }

    @Override
    public Integer call() throws IOException {
        if (message == null && !amend) {
            throw new UsageException(
                    "Say what to do: a command, or -m MESSAGE to write a migration. See autogen --help.");
        }
        if (offline && includeDrift) {
            throw new UsageException("--include-drift needs the database, --offline has none: give one of them.");
        }
        if (upgrade && options.format != Format.TEXT) {
            throw new UsageException("--upgrade prints text only, not --format " + options.format + ".");
        }
        if (offline && upgrade) {
            throw new UsageException("--upgrade needs the database, --offline has none: give one of them.");
        }
        Generation generation = Generation.of(
                invocation,
                message,
                amend,
                new GenerationOptions(
                        includeDrift,
                        renames,
                        fills.stream().map(GivenFill::parse).toList(),
                        drops));
        return offline ? generation.runOffline() : generation.run(loss, upgrade);
    }
}
