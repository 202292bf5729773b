package dev.autogen.cli;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Guard;
import dev.autogen.runner.LockHolder;
import dev.autogen.runner.RevisionStatus;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.text.JsonWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen status}. */
@Command(
        name = "status",
        description =
                "Lists every revision: applied, skipped, pending, running, failed, missing, edited or unknown; when (UTC) and by whom.",
        footer = {"  autogen status", "  autogen status --retired"})
final class StatusCommand implements Answering {

    @Option(
            names = "--retired",
            description = "List instead what is retired: since when, by which revision, how large.")
    boolean retired;

    private final Invocation invocation;

    StatusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (retired) {
            RetiredObjects.read(invocation).answer().print(invocation);
            return ExitStatus.DONE;
        }
        List<RevisionStatus> revisions =
                new Revisions(invocation).runner(Guard.REFUSING).status();
        List<String> lines = revisions.isEmpty()
                ? List.of("There are no revisions yet.")
                : revisions.stream().map(StatusCommand::line).toList();
        new Answer("status", lines, out -> members(out, revisions)).print(invocation);
        return ExitStatus.DONE;
    }

    private static String line(RevisionStatus revision) {
        RevisionStatus.Stopped stopped = revision.stopped();
        if (stopped != null) {
            String direction = stopped.direction() == Direction.UPGRADE ? "" : "downgrade ";
            LockHolder holder = revision.holder();
            return "%-8s  %s  %s  %s%s at step %d of %d (%s)%s"
                    .formatted(
                            lower(revision.state()),
                            revision.id(),
                            revision.title(),
                            direction,
                            lower(revision.state()),
                            stopped.step(),
                            stopped.steps(),
                            stopped.name(),
                            holder == null ? "" : ", " + holder.describe());
        }
        AppliedRevision applied = revision.applied();
        String when = applied == null
                ? ""
                : "  " + applied.appliedAt().truncatedTo(ChronoUnit.SECONDS) + " by " + applied.appliedBy()
                        + how(applied);
        return "%-8s  %s  %s%s%s"
                .formatted(lower(revision.state()), revision.id(), revision.title(), when, place(revision.script()));
    }

    private static String place(@Nullable Script script) {
        return script == null || script.onlyIn().isEmpty() ? "" : " (" + script.place() + ")";
    }

    private static String how(AppliedRevision applied) {
        return applied.origin() == AppliedRevision.Origin.APPLIED
                ? ", " + applied.duration().toMillis() + " ms"
                : ", " + lower(applied.origin());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static void members(JsonWriter out, List<RevisionStatus> revisions) {
        out.name("revisions").beginArray();
        for (RevisionStatus revision : revisions) {
            out.beginObject().name("revision").value(revision.id());
            out.name("title").value(revision.title());
            out.name("state").value(lower(revision.state()));
            if (revision.script() != null) {
                out.name("onlyIn").values(revision.script().onlyIn());
            }
            if (revision.stopped() != null) {
                stopped(out, revision.stopped(), revision.holder());
            }
            if (revision.applied() != null) {
                applied(out, revision.applied());
            }
            out.endObject();
        }
        out.endArray();
    }

    private static void stopped(JsonWriter out, RevisionStatus.Stopped stopped, @Nullable LockHolder holder) {
        out.name(holder == null ? "stopped" : "running").beginObject();
        out.name("direction").value(lower(stopped.direction()));
        out.name("step").value(stopped.step());
        out.name("steps").value(stopped.steps());
        out.name("name").value(stopped.name());
        if (holder != null) {
            out.name("pid").value(holder.pid());
            out.name("application").value(holder.application());
            out.name("user").value(holder.user());
        }
        out.endObject();
    }

    private static void applied(JsonWriter out, AppliedRevision applied) {
        out.name("appliedAt").value(applied.appliedAt().toString());
        out.name("appliedBy").value(applied.appliedBy());
        out.name("origin").value(lower(applied.origin()));
        out.name("milliseconds").value(applied.duration().toMillis());
        if (applied.checksum() != null) {
            out.name("checksum").value(applied.checksum());
        }
    }
}
