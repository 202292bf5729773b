package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code autogen heads}. */
@Command(
        name = "heads",
        description = "Prints the revisions that nothing follows; needs no database.",
        footer = "  autogen heads")
final class HeadsCommand implements Answering {

    private final Invocation invocation;

    HeadsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<Listed> heads = Listed.all(graph, graph.heads(), Reached.NOT_ASKED);
        List<String> lines = heads.stream().map(Listed::onBranches).toList();
        new Answer("heads", lines, out -> Listed.array(out.name("revisions"), heads)).print(invocation);
        return ExitStatus.DONE;
    }
}
