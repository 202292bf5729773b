package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.schema.entity.EntityModel;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen revision}. */
@Command(name = "revision", description = "Writes an empty migration, to be filled in by hand; needs no database.")
final class RevisionCommand implements Callable<Integer> {

    @Option(
            names = {"-m", "--message"},
            required = true,
            paramLabel = "MESSAGE",
            description = "Title of the migration.")
    String message = "";

    private final Invocation invocation;

    RevisionCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<String> head = Revisions.head(graph);
        EntityModel snapshot = Snapshots.at(invocation, head);
        NewRevision revision = NewRevision.prepare(invocation, null, head, Messages.checked(message));
        invocation.terminal().result("wrote " + invocation.shown(revision.write(List.of(), snapshot)));
        return ExitStatus.DONE;
    }
}
