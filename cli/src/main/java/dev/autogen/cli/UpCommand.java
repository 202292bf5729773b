package dev.autogen.cli;

import dev.autogen.runner.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code autogen up}. */
@Command(name = "up", description = "Applies the next migration, or the next N: upgrade +N.", footer = "  autogen up 2")
final class UpCommand implements Answering {

    @Parameters(arity = "0..1", defaultValue = "1", paramLabel = "N", description = "How many. Default: 1.")
    int steps = 1;

    @Mixin
    final DataLoss loss = new DataLoss();

    private final Invocation invocation;

    UpCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return new Runs(invocation, "up", loss).run(Direction.UPGRADE, "+" + Runs.atLeastOne(steps));
    }
}
