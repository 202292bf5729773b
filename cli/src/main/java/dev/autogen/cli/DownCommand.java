package dev.autogen.cli;

import dev.autogen.runner.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code autogen down}. */
@Command(
        name = "down",
        description = "Takes the last migration back, or the last N: downgrade -N.",
        footer = "  autogen down 2")
final class DownCommand implements Answering {

    @Parameters(arity = "0..1", defaultValue = "1", paramLabel = "N", description = "How many. Default: 1.")
    int steps = 1;

    @Mixin
    final DataLoss loss = new DataLoss();

    private final Invocation invocation;

    DownCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return new Runs(invocation, "down", loss).run(Direction.DOWNGRADE, "-" + Runs.atLeastOne(steps));
    }
}
