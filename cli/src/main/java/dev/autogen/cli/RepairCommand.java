package dev.autogen.cli;

import dev.autogen.runner.Autogen;
import dev.autogen.runner.Guard;
import dev.autogen.runner.RepairedRevision;
import dev.autogen.runner.RevisionStatus;
import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.schema.text.JsonWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen repair}. */
@Command(
        name = "repair",
        description = "Accepts revisions that were edited after they were applied: records what they say now.",
        footer = "  autogen repair 3f9c")
final class RepairCommand implements Answering {

    @Parameters(arity = "0..*", paramLabel = "REV", description = "The edited revisions to accept.")
    List<String> revisions = List.of();

    @Option(names = "--all", description = "Accept all that were edited.")
    boolean all;

    private final Invocation invocation;

    RepairCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (all != revisions.isEmpty()) {
            throw new UsageException("Name the edited revisions to accept, or say --all. `autogen status` shows them.");
        }
        Autogen runner = new Revisions(invocation).runner(Guard.REFUSING);
        List<RepairedRevision> repaired = runner.repair(all ? edited(runner) : revisions);
        List<String> lines = repaired.isEmpty()
                ? List.of("Nothing to repair: no applied revision was edited.")
                : repaired.stream().map(RepairCommand::line).toList();
        new Answer("repair", lines, out -> members(out, repaired)).print(invocation);
        return ExitStatus.DONE;
    }

    private static List<String> edited(Autogen runner) {
        return runner.status().stream()
                .filter(status -> status.state() == State.EDITED)
                .map(RevisionStatus::id)
                .toList();
    }

    private static String line(RepairedRevision revision) {
        return "accepted " + revision.script().label() + ": checksum " + revision.before() + " becomes "
                + revision.after();
    }

    private static void members(JsonWriter out, List<RepairedRevision> repaired) {
        out.name("revisions").beginArray();
        for (RepairedRevision revision : repaired) {
            out.beginObject().name("revision").value(revision.script().id());
            out.name("before").value(revision.before());
            out.name("after").value(revision.after()).endObject();
        }
        out.endArray();
    }
}
