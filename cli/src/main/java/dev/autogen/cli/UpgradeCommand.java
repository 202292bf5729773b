package dev.autogen.cli;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Resume;
import dev.autogen.runner.RunResult;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen upgrade}. */
@Command(name = "upgrade", description = "Applies migrations up to a revision.")
final class UpgradeCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            defaultValue = "head",
            paramLabel = "REV",
            description = "head, a revision, or +N; with --sql also FROM:TO. Default: head.")
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
            description = "All of it or nothing: one transaction for all migrations and their steps.")
    boolean singleTransaction;

    @Option(
            names = "--abort",
            description = "Take back what an upgrade that was cut off between two steps has done, instead of going on.")
    boolean abort;

    @Option(
            names = "--resume",
            paramLabel = "KNOWN",
            description = "Of raw SQL outside transactions that was cut off: done, or again to run it again.")
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
        Autogen runner = runner();
        if (abort) {
            Runs.report(invocation.terminal(), runner.abort(), "Nothing to take back: no upgrade was cut off.");
            return ExitStatus.DONE;
        }
        if (sql) {
            return Scripts.print(invocation, Direction.UPGRADE, target, runner);
        }
        RunResult result = runner.upgrade(target);
        if (result.unknown().isEmpty()) {
            Runs.report(invocation.terminal(), result, "Nothing to apply: the database is at its target.");
        }
        return ExitStatus.DONE;
    }

    private Autogen runner() {
        Autogen runner = new Revisions(invocation).runner(loss.guard(invocation.terminal()));
        Autogen strictly = strict ? runner.strict() : runner;
        Autogen knowing = resume == null ? strictly : strictly.resume(resume);
        return singleTransaction ? knowing.singleTransaction() : knowing;
    }
}
