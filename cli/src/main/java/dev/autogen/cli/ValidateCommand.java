package dev.autogen.cli;

import dev.autogen.runner.Guard;
import dev.autogen.runner.RevisionStatus;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code autogen validate}. */
@Command(
        name = "validate",
        description =
                "Looks for applied revisions that were edited, are unknown, or came before what they need, for what"
                        + " failed between two steps, and for several heads; exit 3 where there are some.",
        exitCodeList = "3:Something is wrong.",
        footer = "  autogen validate")
final class ValidateCommand implements Answering {

    private record Problem(String kind, List<String> revisions, String message) {}

    private final Invocation invocation;

    ValidateCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Revisions revisions = new Revisions(invocation);
        List<Problem> problems = new ArrayList<>();
        revisions.runner(Guard.REFUSING).status().forEach(status -> look(status, problems));
        heads(revisions.graph(), problems);
        List<String> lines = problems.isEmpty()
                ? List.of("Nothing found: history and migrations agree.")
                : problems.stream().map(p -> p.kind() + ": " + p.message()).toList();
        new Answer("validate", lines, out -> members(out, problems)).print(invocation);
        return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private static void look(RevisionStatus status, List<Problem> problems) {
        String name = status.title().isEmpty() ? status.id() : status.id() + " (" + status.title() + ")";
        switch (status.state()) {
            case APPLIED, SKIPPED, PENDING, RUNNING -> {}
            case FAILED ->
                add(
                        problems,
                        "failed",
                        status,
                        name + " was begun and is not done. `autogen status` says where it stopped.");
            case EDITED ->
                add(
                        problems,
                        "edited",
                        status,
                        name
                                + " was changed after it was applied. Bring its file back, or accept it with `autogen repair "
                                + status.id() + "`.");
            case UNKNOWN ->
                add(
                        problems,
                        "unknown",
                        status,
                        name
                                + " is applied, but not among the migrations. Get its file (another branch?), or correct the"
                                + " history with `autogen stamp`.");
            case MISSING ->
                add(
                        problems,
                        "missing",
                        status,
                        name + " is not applied, though something that needs it is. `autogen upgrade` applies it.");
        }
    }

    private static void add(List<Problem> problems, String kind, RevisionStatus status, String message) {
        problems.add(new Problem(kind, List.of(status.id()), message));
    }

    private static void heads(RevisionGraph graph, List<Problem> problems) {
        List<Script> heads = graph.heads();
        if (heads.size() > 1) {
            problems.add(new Problem(
                    "heads",
                    heads.stream().map(Script::id).toList(),
                    "there are several: " + heads.stream().map(Script::label).collect(Collectors.joining(", "))
                            + ". `autogen rebase` puts one branch after the other, `autogen merge heads` joins them."));
        }
    }

    private static void members(JsonWriter out, List<Problem> problems) {
        out.name("valid").value(problems.isEmpty());
        out.name("problems").beginArray();
        for (Problem problem : problems) {
            out.beginObject().name("kind").value(problem.kind());
            out.name("revisions").values(problem.revisions());
            out.name("message").value(problem.message()).endObject();
        }
        out.endArray();
    }
}
