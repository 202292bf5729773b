package dev.autogen.cli;

import dev.autogen.cli.report.Format;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What {@code docs/commands.md} says of each command, from what picocli knows of it. */
final class CommandsPage {

    /** Where the guide says more of a command. */
    private static final Map<String, String> MORE = Map.ofEntries(
            Map.entry("autogen", "[What goes into a migration](migrations.md)"),
            Map.entry("init", "[Quick start](quickstart.md#your-project)"),
            Map.entry("diff", "[Any two schemas](schemas.md)"),
            Map.entry("check", "[Continuous integration](ci.md), [Drift](runbook.md#drift)"),
            Map.entry("upgrade", "[Production](runbook.md), [Steps](writing.md#steps)"),
            Map.entry("downgrade", "[Taking back](runbook.md#taking-back)"),
            Map.entry("status", "[A step that failed](runbook.md#a-step-that-failed)"),
            Map.entry("lint", "[Hazards](hazards.md)"),
            Map.entry("verify", "[Verifying](reviewing.md#verifying)"),
            Map.entry("revision", "[Writing migrations](writing.md)"),
            Map.entry("merge", "[Branches](branches.md)"),
            Map.entry("rebase", "[Branches](branches.md)"),
            Map.entry("baseline", "[An existing database](existing.md)"),
            Map.entry("stamp", "[An existing database](existing.md)"),
            Map.entry("purge", "[Drops that can be taken back](migrations.md#drops-that-can-be-taken-back)"),
            Map.entry("discard", "[Changing your mind](quickstart.md#changing-your-mind)"),
            Map.entry("reset", "[Starting again](quickstart.md#starting-again)"),
            Map.entry("demo", "[Quick start](quickstart.md)"));

    private CommandsPage() {}

    static String text() {
        CommandLine tree = CommandLines.all();
        StringBuilder page = new StringBuilder("\n## Options of every command\n\n");
        table(page, tree.getCommandSpec().options().stream().filter(isShared()).toList());
        page.append("## -m\n\nThe tool's main job has no name.\n").append(body(tree));
        tree.getSubcommands().forEach((name, command) -> page.append("\n## ")
                .append(name)
                .append("\n\n")
                .append(command.getCommandSpec().usageMessage().description()[0])
                .append('\n')
                .append(body(command)));
        return page.append('\n').toString();
    }

    /** Names of commands that the page links from, and would not if they were called otherwise. */
    static Set<String> linked() {
        return MORE.keySet();
    }

    private static String body(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        StringBuilder text = new StringBuilder();
        Arrays.stream(spec.usageMessage().description())
                .skip(1)
                .forEach(more -> text.append('\n').append(more).append('\n'));
        text.append("\n```\n");
        Arrays.stream(spec.usageMessage().footer())
                .forEach(line -> text.append(line.strip()).append('\n'));
        text.append("```\n\n");
        table(text, own(spec));
        List<String> facts = new ArrayList<>();
        facts.add("Formats: " + formats(spec) + ".");
        String found = spec.usageMessage().exitCodeList().get("3");
        if (found != null) {
            facts.add("Exit status 3: " + found);
        }
        if (MORE.containsKey(spec.name())) {
            facts.add("More: " + MORE.get(spec.name()) + ".");
        }
        return text.append(String.join(" ", facts)).append('\n').toString();
    }

    private static List<ArgSpec> own(CommandSpec spec) {
        Stream<ArgSpec> options =
                spec.options().stream().filter(isShared().negate()).map(option -> option);
        return Stream.concat(spec.positionalParameters().stream(), options).toList();
    }

    private static Predicate<OptionSpec> isShared() {
        return option ->
                option.scopeType() == CommandLine.ScopeType.INHERIT || option.usageHelp() || option.versionHelp();
    }

    private static void table(StringBuilder text, List<? extends ArgSpec> arguments) {
        if (arguments.isEmpty()) {
            return;
        }
        text.append("| argument | means |\n|---|---|\n");
        arguments.forEach(argument -> text.append("| ")
                .append(names(argument))
                .append(" | ")
                .append(String.join(" ", argument.description()).replace("|", "\\|"))
                .append(" |\n"));
        text.append('\n');
    }

    private static String names(ArgSpec argument) {
        if (argument instanceof PositionalParamSpec) {
            return "`" + argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "") + "`";
        }
        String value = argument.arity().max() == 0
                ? ""
                : argument.arity().min() == 0 ? "[=" + argument.paramLabel() + "]" : " " + argument.paramLabel();
        return Arrays.stream(((OptionSpec) argument).names())
                .map(name -> "`" + name + value + "`")
                .collect(Collectors.joining(", "));
    }

    private static String formats(CommandSpec spec) {
        Object command = spec.userObject();
        if (command instanceof Reporting) {
            return Arrays.stream(Format.values()).map(Format::toString).collect(Collectors.joining(", "));
        }
        return command instanceof Answering ? "text, json" : "text";
    }
}
