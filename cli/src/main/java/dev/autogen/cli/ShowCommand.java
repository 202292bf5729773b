package dev.autogen.cli;

import dev.autogen.runner.Direction;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.English;
import dev.autogen.schema.text.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code autogen show}. */
@Command(
        name = "show",
        description = "Tells all of one revision; needs no database, unless it is called current.",
        footer = "  autogen show 3f9c --operations")
final class ShowCommand implements Answering {

    private static final String READS = "what depends on what it reads from the database";

    @Parameters(
            arity = "0..1",
            defaultValue = "head",
            paramLabel = "REV",
            description = "A revision, head, heads or current. Default: head.")
    String target = "head";

    @Option(names = "--operations", description = "Also what it does, forward and back; compiles the migrations.")
    boolean operations;

    private final Invocation invocation;

    ShowCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Revisions revisions = new Revisions(invocation);
        RevisionGraph graph = revisions.graph();
        List<Listed> shown = Listed.all(graph, graph.select(target, revisions::applied), Reached.NOT_ASKED);
        List<String> lines = new ArrayList<>();
        for (Listed revision : shown) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(describe(revision));
        }
        new Answer("show", lines, out -> members(out, shown)).print(invocation);
        return ExitStatus.DONE;
    }

    private List<String> describe(Listed revision) {
        Script script = revision.script();
        RevisionGraph graph = revision.graph();
        List<String> lines = new ArrayList<>(List.of(revision.onBranches()));
        add(lines, "after", labels(graph.parents(script)));
        add(lines, "depends on", labels(graph.dependencies(script)));
        add(lines, "before", labels(revision.children()));
        add(lines, "branches", String.join(", ", graph.branches(script)));
        add(lines, "only in", String.join(", ", script.onlyIn()));
        add(lines, "created", script.created());
        add(lines, "file", script.source() == null ? script.className() : invocation.shown(script.source()));
        if (operations) {
            RecordedMigration recorded = record(script);
            for (Direction direction : Direction.values()) {
                describe(recorded.operations(direction)).forEach(done -> add(lines, direction.toString(), done));
                add(lines, direction.toString(), recorded.reads(direction) ? READS : "");
            }
        }
        return lines;
    }

    private static void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add("  %-11s %s".formatted(name + ":", value));
        }
    }

    private static String labels(List<Script> scripts) {
        return scripts.stream().map(Script::label).collect(Collectors.joining(", "));
    }

    private RecordedMigration record(Script script) {
        return new Revisions(invocation).offline().record(script.id());
    }

    private List<String> describe(List<Operation> list) {
        English english = English.relativeTo(Scopes.defaultSchema(invocation.configuration()));
        return list.stream().map(english::describe).toList();
    }

    private void members(JsonWriter out, List<Listed> shown) {
        out.name("revisions").beginArray();
        for (Listed revision : shown) {
            out.beginObject();
            revision.members(out);
            out.name("next").values(revision.children().stream().map(Script::id).toList());
            out.name("branches").values(revision.graph().branches(revision.script()));
            if (operations) {
                RecordedMigration recorded = record(revision.script());
                out.name("upgrade").values(describe(recorded.upgrade()));
                out.name("downgrade").values(describe(recorded.downgrade()));
            }
            out.endObject();
        }
        out.endArray();
    }
}
