package dev.autogen.cli;

import dev.autogen.runner.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen upgrade}. */
@Command(name = "upgrade", description = "Applies migrations up to a revision.")
final class UpgradeCommand implements Answering {

    @Parameters(
            arity = "0..1",
            defaultValue = "head",
            paramLabel = "REV",
            description = "head, heads, a revision, BRANCH@head, or +N; with --sql also FROM:TO. Default: head.")
    String target = "head";

    @Option(names = "--sql", description = "Print the script for psql instead of running it.")
    boolean sql;

    @Mixin
    final DataLoss loss = new DataLoss();

    private final Invocation invocation;

    UpgradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Runs runs = new Runs(invocation, "upgrade", loss);
        return sql ? runs.print(Direction.UPGRADE, target) : runs.run(Direction.UPGRADE, target);
    }
}
