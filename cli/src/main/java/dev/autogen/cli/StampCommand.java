package dev.autogen.cli;

import dev.autogen.runner.Guard;
import dev.autogen.runner.StampResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen stamp}. */
@Command(name = "stamp", description = "Records revisions as applied, or no longer, and runs nothing.")
final class StampCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REV", description = "head, base, or a revision: exactly it and all before it count.")
    String target = "";

    private final Invocation invocation;

    StampCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        StampResult result = new Revisions(invocation).runner(Guard.REFUSING).stamp(target);
        result.added().forEach(script -> invocation.terminal().result("now applied: " + script.label()));
        result.removed().forEach(id -> invocation.terminal().result("no longer applied: " + id));
        if (result.added().isEmpty() && result.removed().isEmpty()) {
            invocation.terminal().result("Nothing to change: the history says so already.");
        }
        return ExitStatus.DONE;
    }
}
