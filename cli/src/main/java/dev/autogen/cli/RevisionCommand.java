package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code autogen revision}. */
@Command(
        name = "revision",
        description = "Writes an empty migration, to be filled in by hand; needs no database.",
        footer = {
            "  autogen revision -m \"grant reporting\"",
            "  autogen revision -m \"price list\" --head shop@head --depends-on 1b6d"
        })
final class RevisionCommand implements Answering {

    @Mixin
    final NewRevisionOptions options = new NewRevisionOptions();

    @Option(
            names = "--head",
            paramLabel = "REV",
            description =
                    "What it follows: a revision, BRANCH@head, or base for a new beginning. Default: the only head.")
    @Nullable
    String head;

    @Option(
            names = "--depends-on",
            paramLabel = "REV",
            description = "What else has to be applied before: a revision or a label. Repeatable.")
    List<String> dependsOn = List.of();

    private final Invocation invocation;

    RevisionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<Script> parents = parents(graph);
        EmptyRevision revision = EmptyRevision.after(invocation, graph, options, parents);
        revision.write(dependsOn, model(graph, parents));
        return ExitStatus.DONE;
    }

    private List<Script> parents(RevisionGraph graph) {
        List<Script> parents = head == null ? graph.heads() : graph.select(head, Set::of);
        if (parents.size() > 1) {
            throw new UsageException("There are several heads: "
                    + String.join(", ", parents.stream().map(Script::label).toList())
                    + ". Name the one to follow with --head, or join them with `autogen merge heads -m MESSAGE`.");
        }
        return parents;
    }

    private EntityModel model(RevisionGraph graph, List<Script> parents) throws IOException {
        List<String> ids = parents.stream().map(Script::id).toList();
        if (head == null || graph.scripts().isEmpty()) {
            return Snapshots.at(invocation, ids);
        }
        return ids.isEmpty() ? EntityModel.EMPTY : Snapshots.of(invocation, ids.get(0));
    }
}
