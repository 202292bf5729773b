package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code autogen branches}. */
@Command(
        name = "branches",
        description = "Prints where branches begin, and with what; needs no database.",
        footer = "  autogen branches")
final class BranchesCommand implements Answering {

    private final Invocation invocation;

    BranchesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<Listed> points = Listed.all(graph, graph.branchPoints(), Reached.NOT_ASKED);
        List<String> lines = new ArrayList<>();
        for (Listed point : points) {
            lines.add(point.onBranches());
            children(point).forEach(child -> lines.add("  -> " + child.onBranches()));
        }
        new Answer("branches", lines, out -> {
                    out.name("branchPoints").beginArray();
                    for (Listed point : points) {
                        out.beginObject();
                        point.members(out);
                        Listed.array(out.name("children"), children(point));
                        out.endObject();
                    }
                    out.endArray();
                })
                .print(invocation);
        return ExitStatus.DONE;
    }

    private static List<Listed> children(Listed point) {
        return Listed.all(point.graph(), point.children(), Reached.NOT_ASKED);
    }
}
