package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code autogen merge}. */
@Command(
        name = "merge",
        description = "Writes an empty migration that follows several, and puts their snapshots together; needs no"
                + " database.",
        footer = "  autogen merge heads -m \"both\"")
final class MergeCommand implements Answering {

    @Parameters(arity = "1..*", paramLabel = "REV", description = "The revisions to join; heads for all heads.")
    List<String> targets = List.of();

    @Mixin
    final NewRevisionOptions options = new NewRevisionOptions();

    private final Invocation invocation;

    MergeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<Script> parents = parents(graph);
        EmptyRevision revision = EmptyRevision.after(invocation, graph, options, parents);
        revision.write(List.of(), MergedSnapshots.of(invocation, graph, parents));
        return ExitStatus.DONE;
    }

    private List<Script> parents(RevisionGraph graph) {
        Set<Script> parents = new LinkedHashSet<>();
        for (String target : targets) {
            for (Script script : graph.select(target, Set::of)) {
                if (!parents.add(script)) {
                    throw new UsageException("Revision " + script.label() + " is named twice.");
                }
            }
        }
        if (parents.size() < 2) {
            throw new UsageException("A merge joins at least two revisions, and this names " + parents.size()
                    + ". `autogen heads` lists what could be joined.");
        }
        parents.forEach(script -> requireBesideEachOther(graph, script, parents));
        return new ArrayList<>(parents);
    }

    private static void requireBesideEachOther(RevisionGraph graph, Script script, Set<Script> parents) {
        Set<String> before = graph.lineage(script.down());
        for (Script other : parents) {
            if (before.contains(other.id())) {
                throw new UsageException("Revision " + other.label() + " comes before " + script.label()
                        + ": there is nothing to join.");
            }
        }
    }
}
