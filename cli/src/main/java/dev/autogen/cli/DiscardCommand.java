package dev.autogen.cli;

import dev.autogen.runner.Direction;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen discard}. */
@Command(
        name = "discard",
        description =
                "Deletes the newest revision and brings back the snapshot from before it; takes it back here first.",
        footer = "  autogen discard")
final class DiscardCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "REV", description = "A head. Default: the only one.")
    @Nullable
    String revision;

    @Option(names = "--offline", description = "Do not ask the database whether it is applied there.")
    boolean offline;

    @Mixin
    final DataLoss loss = new DataLoss();

    private final Invocation invocation;

    DiscardCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        Revisions revisions = new Revisions(invocation);
        NewestRevision newest = NewestRevision.of(invocation, revisions.graph(), revision);
        if (!offline) {
            newest.takeBack(revisions.runner(loss.guard(invocation, Direction.DOWNGRADE)));
        }
        newest.remove();
        invocation.terminal().result("discarded " + newest.script().label());
        return ExitStatus.DONE;
    }
}
