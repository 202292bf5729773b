package dev.autogen.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.UsageMessageSpec;

/** All commands, how they are listed, and how failures end. */
final class CommandTree {

    private static final List<String> EVERYDAY =
            List.of("init", "diff", "check", "upgrade", "downgrade", "status", "history");

    private CommandTree() {}

    static CommandLine of(Invocation invocation) {
        // Its argument may be -1, which is no option.
        CommandLine downgrade =
                new CommandLine(new DowngradeCommand(invocation)).setUnmatchedOptionsArePositionalParams(true);
        CommandLine tree = new CommandLine(new AutogenCommand(invocation))
                .addSubcommand(new InitCommand(invocation))
                .addSubcommand(new DiffCommand(invocation))
                .addSubcommand(new CheckCommand(invocation))
                .addSubcommand(new UpgradeCommand(invocation))
                .addSubcommand(downgrade)
                .addSubcommand(new StatusCommand(invocation))
                .addSubcommand(new HistoryCommand(invocation))
                .addSubcommand(new CurrentCommand(invocation))
                .addSubcommand(new HeadsCommand(invocation))
                .addSubcommand(new RevisionCommand(invocation))
                .addSubcommand(new BaselineCommand(invocation))
                .addSubcommand(new StampCommand(invocation))
                .addSubcommand(new ClasspathCommand(invocation))
                .addSubcommand(new DemoCommand(invocation));
        tree.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        tree.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandTree::commands);
        tree.setOut(new PrintWriter(invocation.terminal().results(), true));
        tree.setErr(new PrintWriter(invocation.terminal().errors(), true));
        Failures failures = new Failures(invocation);
        tree.setParameterExceptionHandler(failures);
        tree.setExecutionExceptionHandler(failures);
        tree.setExecutionStrategy(parsed -> {
            if (invocation.options().quiet) {
                invocation.terminal().beQuiet();
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return tree;
    }

    private static String commands(Help help) {
        Map<String, Help> all = help.subcommands();
        List<String> rest = new ArrayList<>(all.keySet());
        rest.removeAll(EVERYDAY);
        StringBuilder text = new StringBuilder("%nEvery day:%n".formatted());
        text.append("  -m MESSAGE   Compares entities and database, writes a migration.%n".formatted());
        EVERYDAY.forEach(name -> text.append(line(name, all)));
        text.append("%nMore:%n".formatted());
        rest.forEach(name -> text.append(line(name, all)));
        return text.toString();
    }

    private static String line(String name, Map<String, Help> all) {
        Help help = all.get(name);
        String[] description =
                help == null ? new String[0] : help.commandSpec().usageMessage().description();
        return "  %-12s %s%n".formatted(name, String.join(" ", description));
    }
}
