package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen history}. */
@Command(
        name = "history",
        description = "Lists the revisions, newest first; needs no database, unless asked for what is current.",
        footer = {"  autogen history -r -3:current", "  autogen history --graph"})
final class HistoryCommand implements Answering {

    @Option(
            names = {"-r", "--rev-range"},
            defaultValue = ":",
            paramLabel = "RANGE",
            description =
                    "Revisions to list: FROM:TO, FROM: or :TO, both ends included, such as current: or -3:current. Default: all.")
    String range = ":";

    @Option(
            names = {"-i", "--indicate-current"},
            description = "Mark the revisions that the database is at, and those that were skipped there.")
    boolean indicateCurrent;

    @Option(names = "--graph", description = "Draw the branches.")
    boolean drawn;

    private final Invocation invocation;

    HistoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Revisions revisions = new Revisions(invocation);
        RevisionGraph graph = revisions.graph();
        List<Script> newestFirst = new ArrayList<>(graph.range(range, revisions::applied));
        Collections.reverse(newestFirst);
        List<Listed> list = Listed.all(graph, newestFirst, reached(revisions, graph));
        List<String> lines = drawn
                ? HistoryGraph.draw(list)
                : list.stream().map(Listed::withParents).toList();
        new Answer("history", lines, out -> Listed.array(out.name("revisions"), list)).print(invocation);
        return ExitStatus.DONE;
    }

    private Reached reached(Revisions revisions, RevisionGraph graph) {
        return indicateCurrent ? Reached.by(revisions.rows(), graph) : Reached.NOT_ASKED;
    }
}
