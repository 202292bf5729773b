package dev.autogen.cli;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.Guard;
import dev.autogen.runner.StampResult;
import dev.autogen.runner.graph.Script;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen stamp}. */
@Command(
        name = "stamp",
        description = "Records revisions as applied, or no longer, and runs nothing.",
        footer = {"  autogen stamp head", "  autogen stamp --purge 3f9c"})
final class StampCommand implements Answering {

    @Parameters(
            arity = "1..*",
            paramLabel = "REV",
            description =
                    "What counts as applied, with all before it and nothing else: head, heads, base, or revisions.")
    List<String> targets = List.of();

    @Option(
            names = "--purge",
            description = "Forget the history first, and record anew what counts, as the migrations are now.")
    boolean purge;

    private final Invocation invocation;

    StampCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Autogen runner = new Revisions(invocation).runner(Guard.REFUSING);
        StampResult result = purge ? runner.purgeAndStamp(targets) : runner.stamp(targets);
        List<String> lines = new ArrayList<>();
        for (Script script : result.added()) {
            String as = result.skipped().contains(script) ? script.skipped() : "applied";
            lines.add("now " + as + ": " + script.label());
        }
        result.removed().forEach(id -> lines.add("no longer applied: " + id));
        if (lines.isEmpty()) {
            lines.add("Nothing to change: the history says so already.");
        }
        new Answer("stamp", lines, out -> {
                    out.name("added")
                            .values(result.added().stream().map(Script::id).toList());
                    out.name("skipped")
                            .values(result.skipped().stream().map(Script::id).toList());
                    out.name("removed").values(result.removed());
                })
                .print(invocation);
        return ExitStatus.DONE;
    }
}
