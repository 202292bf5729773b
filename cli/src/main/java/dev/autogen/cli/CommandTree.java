package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The commands, how they are listed, and how failures end. */
final class CommandTree {

    private static final List<String> EVERYDAY =
            List.of("init", "diff", "check", "upgrade", "downgrade", "status", "history");
    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final Set<String> MESSAGE = Set.of("-m", "--message", "--amend");

    private CommandTree() {}

    /**
     * The commands that a command line can mean: those that stand in it; all, where help is wanted or none stands in it.
     * Describing one to picocli takes some milliseconds, and a run needs one of them.
     */
    static CommandLine of(Invocation invocation, String... args) {
        CommandLine tree = new CommandLine(new AutogenCommand(invocation));
        Map<String, Supplier<Object>> commands = commands(invocation);
        Set<String> meant = words(tree.getCommandSpec(), args);
        if (contains(meant, HELP) || !contains(meant, commands.keySet()) && !contains(meant, MESSAGE)) {
            tree.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
            tree.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandTree::commands);
            commands.forEach((name, command) -> tree.addSubcommand(name, command.get()));
            describeEnds(tree);
        } else {
            commands.keySet().retainAll(meant);
            commands.forEach((name, command) -> tree.addSubcommand(name, command.get()));
        }
        tree.setOut(new PrintWriter(invocation.terminal().results(), true));
        tree.setErr(new PrintWriter(invocation.terminal().errors(), true));
        tree.setCaseInsensitiveEnumValuesAllowed(true);
        Failures failures = new Failures(invocation);
        tree.setParameterExceptionHandler(failures);
        tree.setExecutionExceptionHandler(failures);
        tree.setExecutionStrategy(parsed -> {
            requireFormat(invocation.options().format, parsed);
            if (invocation.options().quiet) {
                invocation.terminal().beQuiet();
            }
            return new CommandLine.RunLast().execute(parsed);
        });
        return tree;
    }

    /** All print text; a command that prints more says so by its kind. */
    private static void requireFormat(Format format, ParseResult parsed) {
        ParseResult meant = parsed;
        while (meant.hasSubcommand()) {
            meant = meant.subcommand();
        }
        Object command = meant.commandSpec().userObject();
        boolean answering = command instanceof Answering;
        if (format != Format.TEXT && !(command instanceof Reporting) && !(answering && format == Format.JSON)) {
            throw new ParameterException(
                    meant.commandSpec().commandLine(),
                    meant.commandSpec().qualifiedName() + " prints text " + (answering ? "and json" : "only")
                            + ", not --format " + format + ".");
        }
    }

    /** What all help ends with: the exit status, to which a command adds what it has found, and examples. */
    private static void describeEnds(CommandLine tree) {
        Map<String, String> ends = new TreeMap<>(ExitStatus.OF_EVERY_COMMAND);
        UsageMessageSpec usage = tree.getCommandSpec().usageMessage();
        ends.putAll(usage.exitCodeList());
        usage.exitCodeListHeading("%nExit status:%n").exitCodeList(ends).footerHeading("%nFor example:%n");
        tree.getSubcommands().values().forEach(CommandTree::describeEnds);
    }

    /** All that stands in a command line but the values of options, which may be called like commands. */
    private static Set<String> words(CommandSpec spec, String... args) {
        Set<String> words = new HashSet<>();
        OptionSpec before = null;
        for (String argument : args) {
            if (before == null || before.arity().min() == 0) {
                words.add(argument);
            }
            before = spec.findOption(argument);
        }
        return words;
    }

    private static boolean contains(Set<String> args, Set<String> words) {
        return words.stream().anyMatch(args::contains);
    }

    private static Map<String, Supplier<Object>> commands(Invocation invocation) {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("init", () -> new InitCommand(invocation));
        all.put("diff", () -> new DiffCommand(invocation));
        all.put("check", () -> new CheckCommand(invocation));
        all.put("upgrade", () -> new UpgradeCommand(invocation));
        all.put("downgrade", () -> downgrade(invocation));
        all.put("status", () -> new StatusCommand(invocation));
        all.put("history", () -> new HistoryCommand(invocation));
        all.put("up", () -> new UpCommand(invocation));
        all.put("down", () -> new DownCommand(invocation));
        all.put("current", () -> new CurrentCommand(invocation));
        all.put("heads", () -> new HeadsCommand(invocation));
        all.put("branches", () -> new BranchesCommand(invocation));
        all.put("show", () -> new ShowCommand(invocation));
        all.put("validate", () -> new ValidateCommand(invocation));
        all.put("lint", () -> new LintCommand(invocation));
        all.put("verify", () -> new VerifyCommand(invocation));
        all.put("revision", () -> new RevisionCommand(invocation));
        all.put("merge", () -> new MergeCommand(invocation));
        all.put("edit", () -> new EditCommand(invocation));
        all.put("baseline", () -> new BaselineCommand(invocation));
        all.put("rebase", () -> new RebaseCommand(invocation));
        all.put("discard", () -> new DiscardCommand(invocation));
        all.put("purge", () -> new PurgeCommand(invocation));
        all.put("repair", () -> new RepairCommand(invocation));
        all.put("stamp", () -> new StampCommand(invocation));
        all.put("reset", () -> new ResetCommand(invocation));
        all.put("classpath", () -> new ClasspathCommand(invocation));
        all.put("demo", () -> new DemoCommand(invocation));
        return all;
    }

    /** Its argument may be -1, which is no option. */
    private static CommandLine downgrade(Invocation invocation) {
        return new CommandLine(new DowngradeCommand(invocation)).setUnmatchedOptionsArePositionalParams(true);
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
        String[] description = help == null
                ? new String[] {""}
                : help.commandSpec().usageMessage().description();
        return "  %-12s %s%n".formatted(name, description[0]);
    }
}
