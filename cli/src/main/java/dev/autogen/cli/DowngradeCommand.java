package dev.autogen.cli;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Resume;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen downgrade}. */
@Command(
        name = "downgrade",
        description = "Takes migrations back down to a revision.",
        footer = {"  autogen downgrade", "  autogen downgrade 3f9c", "  autogen downgrade --sql head:base"})
final class DowngradeCommand implements Answering {

    @Parameters(
            arity = "0..1",
            defaultValue = "-1",
            paramLabel = "REV",
            description = "Where to go: -N, a revision, BRANCH@-N, or base; with --sql also FROM:TO. Default: -1.")
    String target = "-1";

    @Option(names = "--sql", description = "Print the script for psql instead of running it.")
    boolean sql;

    @Option(
            names = "--resume",
            paramLabel = "KNOWN",
            description =
                    "What to take raw SQL outside transactions for that was cut off: done, or again to run it again.")
    @Nullable
    Resume resume;

    @Mixin
    final DataLoss loss = new DataLoss();

    private final Invocation invocation;

    DowngradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Runs runs = new Runs(invocation, "downgrade", loss).as(this::mode);
        return sql ? runs.print(Direction.DOWNGRADE, target) : runs.run(Direction.DOWNGRADE, target);
    }

    private Autogen mode(Autogen runner) {
        return resume == null ? runner : runner.resume(resume);
    }
}
