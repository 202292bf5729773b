package dev.autogen.cli;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Guard;
import dev.autogen.runner.RevisionStatus;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code autogen status}. */
@Command(
        name = "status",
        description = "Lists every revision: applied, pending, failed, edited or unknown; when and by whom.")
final class StatusCommand implements Callable<Integer> {

    private final Invocation invocation;

    StatusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<RevisionStatus> revisions =
                new Revisions(invocation).runner(Guard.REFUSING).status();
        if (revisions.isEmpty()) {
            invocation.terminal().result("There are no revisions yet.");
        }
        for (RevisionStatus revision : revisions) {
            invocation.terminal().result(line(revision));
        }
        return ExitStatus.DONE;
    }

    private static String line(RevisionStatus revision) {
        String state = revision.state().name().toLowerCase(Locale.ROOT);
        RevisionStatus.Stopped stopped = revision.stopped();
        if (stopped != null) {
            String direction = stopped.direction() == Direction.UPGRADE ? "" : "downgrade ";
            return "%-8s  %s  %s  %sfailed at step %d of %d (%s)"
                    .formatted(
                            state,
                            revision.id(),
                            revision.title(),
                            direction,
                            stopped.step(),
                            stopped.steps(),
                            stopped.name());
        }
        AppliedRevision applied = revision.applied();
        String when = applied == null
                ? ""
                : "  " + applied.appliedAt().truncatedTo(ChronoUnit.SECONDS) + " by " + applied.appliedBy()
                        + how(applied);
        return "%-8s  %s  %s%s".formatted(state, revision.id(), revision.title(), when);
    }

    private static String how(AppliedRevision applied) {
        return applied.origin() == AppliedRevision.Origin.APPLIED
                ? ", " + applied.duration().toMillis() + " ms"
                : ", " + applied.origin().name().toLowerCase(Locale.ROOT);
    }
}
