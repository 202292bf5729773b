package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code autogen history}. */
@Command(name = "history", description = "Lists the revisions, newest first; needs no database.")
final class HistoryCommand implements Callable<Integer> {

    private final Invocation invocation;

    HistoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<Script> newestFirst = new ArrayList<>(graph.scripts());
        Collections.reverse(newestFirst);
        for (Script script : newestFirst) {
            String down = script.down().isEmpty() ? "base" : String.join(", ", script.down());
            String head = graph.children(script.id()).isEmpty() ? " (head)" : "";
            invocation.terminal().result(down + " -> " + script.id() + head + ", " + script.title());
        }
        return ExitStatus.DONE;
    }
}
