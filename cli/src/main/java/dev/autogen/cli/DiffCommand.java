package dev.autogen.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code autogen diff}. */
@Command(name = "diff", description = "Prints what leads this database to the entities; writes nothing.")
final class DiffCommand implements Callable<Integer> {

    private final Invocation invocation;

    DiffCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        try (Readings readings = Readings.of(invocation)) {
            DatabaseComparison.of(invocation, readings).print();
        }
        return ExitStatus.DONE;
    }
}
