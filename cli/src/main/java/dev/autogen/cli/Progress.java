package dev.autogen.cli;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.Blocker;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Listener;
import dev.autogen.runner.LockHolder;
import dev.autogen.runner.Step;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import java.time.Duration;
import java.util.List;

/** Tells what a run is doing. */
final class Progress implements Listener {

    private final Invocation invocation;
    private final Terminal terminal;
    private final Batches batches;

    Progress(Invocation invocation) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.batches = new Batches(terminal);
    }

    @Override
    public void waiting(LockHolder holder) {
        terminal.progress("waiting: somebody else is migrating this database (" + holder.describe() + ")");
    }

    @Override
    public void step(Script script, Step step, int steps) {
        terminal.progress("  step " + step.number() + " of " + steps + ": " + step.label());
    }

    @Override
    public void operation(Script script, int number, Operation operation) {
        if (invocation.options().verbose) {
            English english = English.relativeTo(Scopes.defaultSchema(invocation.configuration()));
            terminal.progress("    " + number + ". " + english.describe(operation));
        }
    }

    @Override
    public void batch(Script script, BatchSql operation, BatchProgress progress) {
        batches.show(progress);
    }

    @Override
    public void batchesOver(Script script, BatchSql operation) {
        batches.end();
    }

    @Override
    public void finished(Script script, Direction direction, Duration duration) {
        terminal.progress(direction + " " + script.label() + ", " + duration.toMillis() + " ms");
    }

    @Override
    public void skipped(Script script, Direction direction) {
        terminal.progress(direction + " " + script.label() + ", " + script.skipped());
    }

    @Override
    public void retrying(Script script, int attempt, int attempts, Duration pause, List<Blocker> blockers) {
        terminal.progress("no lock for " + script.label() + " at attempt " + attempt + " of " + attempts
                + ", trying again in " + pause.toMillis() + " ms");
        blockers.forEach(blocker -> terminal.progress("    blocked by " + blocker.describe()));
    }

    /** Shows what is to be run, and asks whoever sits at a terminal. */
    @Override
    public void absent(AppliedRevision applied) {
        terminal.warn("Revision " + applied.revision() + " (" + applied.description() + "), applied by "
                + applied.appliedBy() + " at " + applied.appliedAt()
                + ", is not among the migrations. What takes it back"
                + " was kept when it was applied (what raw SQL in it destroys is not guarded):\n"
                + applied.downgrade());
        if (terminal.isInteractive() && !terminal.confirm("Run it?", true)) {
            throw new CommandException("Nothing was run.");
        }
    }

    @Override
    public void unknown(List<String> revisions) {
        terminal.warn("The database has revisions that are not among the migrations: " + String.join(", ", revisions)
                + ". A newer version of the application applied them? Nothing is done.");
    }

    @Override
    public void edited(Script script, AppliedRevision applied, String found) {
        terminal.warn("Revision " + script.label() + " was changed after it was applied: checksum " + applied.checksum()
                + " then, " + found + " now (" + script.location() + ").");
    }
}
