package dev.autogen.cli;

import dev.autogen.runner.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen downgrade}. */
@Command(name = "downgrade", description = "Takes migrations back down to a revision.")
final class DowngradeCommand implements Answering {

    @Parameters(
            arity = "0..1",
            defaultValue = "-1",
            paramLabel = "REV",
            description = "-N, a revision, BRANCH@-N, or base; with --sql also FROM:TO. Default: -1.")
    String target = "-1";

    @Option(names = "--sql", description = "Print the script for psql instead of running it.")
    boolean sql;

    @Mixin
    final DataLoss loss = new DataLoss();

    private final Invocation invocation;

    DowngradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Runs runs = new Runs(invocation, "downgrade", loss);
        return sql ? runs.print(Direction.DOWNGRADE, target) : runs.run(Direction.DOWNGRADE, target);
    }
}
