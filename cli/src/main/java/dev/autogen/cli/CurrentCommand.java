package dev.autogen.cli;

import dev.autogen.runner.Guard;
import dev.autogen.runner.RevisionStatus;
import dev.autogen.runner.graph.Script;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code autogen current}. */
@Command(name = "current", description = "Prints the revision the database is at; nothing when none is applied.")
final class CurrentCommand implements Callable<Integer> {

    private final Invocation invocation;

    CurrentCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Revisions revisions = new Revisions(invocation);
        var heads = revisions.graph().heads().stream().map(Script::id).toList();
        for (RevisionStatus revision : revisions.runner(Guard.REFUSING).current()) {
            String head = heads.contains(revision.id()) ? " (head)" : "";
            invocation.terminal().result(revision.id() + head + ", " + revision.title());
        }
        return ExitStatus.DONE;
    }
}
