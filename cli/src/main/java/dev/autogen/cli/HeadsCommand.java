package dev.autogen.cli;

import dev.autogen.runner.graph.Script;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code autogen heads}. */
@Command(name = "heads", description = "Prints the revisions that nothing follows; needs no database.")
final class HeadsCommand implements Callable<Integer> {

    private final Invocation invocation;

    HeadsCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        for (Script head : new Revisions(invocation).graph().heads()) {
            invocation.terminal().result(head.id() + " (head), " + head.title());
        }
        return ExitStatus.DONE;
    }
}
