package dev.autogen.cli;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Resume;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen upgrade}. */
@Command(
        name = "upgrade",
        description = "Applies migrations up to a revision.",
        footer = {"  autogen upgrade", "  autogen upgrade -e prod --strict", "  autogen upgrade --sql 3f9c:head"})
final class UpgradeCommand implements Answering {

    @Parameters(
            arity = "0..1",
            defaultValue = "head",
            paramLabel = "REV",
            description =
                    "Where to go: head, heads, a revision, BRANCH@head, or +N; with --sql also FROM:TO. Default: head.")
    String target = "head";

    @Option(names = "--sql", description = "Print the script for psql instead of running it.")
    boolean sql;

    @Option(
            names = "--strict",
            description = "Fail where the database has revisions that are not among the migrations;"
                    + " without it nothing is done there.")
    boolean strict;

    @Option(
            names = "--single-transaction",
            description = "Run all migrations and their steps in one transaction: all of it or nothing.")
    boolean singleTransaction;

    @Option(
            names = "--abort",
            description = "Take back what an upgrade that was cut off between two steps has done, instead of going on.")
    boolean abort;

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

    UpgradeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Runs runs = new Runs(invocation, "upgrade", loss).as(this::mode);
        if (abort) {
            return runs.abort();
        }
        return sql ? runs.print(Direction.UPGRADE, target) : runs.run(Direction.UPGRADE, target);
    }

    private Autogen mode(Autogen runner) {
        Autogen strictly = strict ? runner.strict() : runner;
        Autogen knowing = resume == null ? strictly : strictly.resume(resume);
        return singleTransaction ? knowing.singleTransaction() : knowing;
    }
}
