package dev.autogen.cli;

import dev.autogen.runner.Guard;
import dev.autogen.runner.RevisionStatus;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.text.JsonWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen current}. */
@Command(
        name = "current",
        description = "Prints the revisions the database is at; nothing when none is applied.",
        exitCodeList = "3:With --check-heads: not all heads are applied.",
        footer = "  autogen current --check-heads")
final class CurrentCommand implements Answering {

    @Option(names = "--check-heads", description = "Exit 3 unless all heads are applied.")
    boolean checkHeads;

    private final Invocation invocation;

    CurrentCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Revisions revisions = new Revisions(invocation);
        RevisionGraph graph = revisions.graph();
        List<RevisionStatus> current = revisions.runner(Guard.REFUSING).current();
        boolean atHeads = ids(graph.heads())
                .equals(current.stream().map(RevisionStatus::id).collect(Collectors.toSet()));
        List<String> lines = current.stream().map(status -> line(graph, status)).toList();
        new Answer("current", lines, out -> members(out, graph, current, atHeads)).print(invocation);
        if (!checkHeads || atHeads) {
            return ExitStatus.DONE;
        }
        invocation.terminal().progress("The database is not at the heads: " + String.join(", ", ids(graph.heads())));
        return ExitStatus.FOUND;
    }

    private static Set<String> ids(List<Script> scripts) {
        return scripts.stream().map(Script::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(RevisionGraph graph, RevisionStatus status) {
        Script script = status.script();
        return script == null
                ? status.id() + " (unknown), " + status.title()
                : new Listed(graph, script, new Reached(Set.of(), skipped(status))).onBranches();
    }

    private static Set<String> skipped(RevisionStatus status) {
        return status.state() == RevisionStatus.State.SKIPPED ? Set.of(status.id()) : Set.of();
    }

    private static void members(JsonWriter out, RevisionGraph graph, List<RevisionStatus> current, boolean atHeads) {
        out.name("atHeads").value(atHeads);
        out.name("revisions").beginArray();
        for (RevisionStatus status : current) {
            out.beginObject();
            if (status.script() == null) {
                out.name("revision").value(status.id()).name("title").value(status.title());
            } else {
                new Listed(graph, status.script(), new Reached(Set.of(status.id()), skipped(status))).members(out);
            }
            out.name("known").value(status.script() != null).endObject();
        }
        out.endArray();
    }
}
