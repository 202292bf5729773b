package dev.autogen.cli;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen edit}. */
@Command(
        name = "edit",
        description = "Opens migrations in $VISUAL or $EDITOR; needs no database, unless asked for what is current.",
        footer = "  autogen edit")
final class EditCommand implements Answering {

    @Parameters(
            arity = "0..1",
            defaultValue = "head",
            paramLabel = "REV",
            description = "A revision, head, heads, current, or a range. Default: head.")
    String target = "head";

    private final Invocation invocation;

    EditCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Revisions revisions = new Revisions(invocation);
        RevisionGraph graph = revisions.graph();
        List<Path> files = graph.select(target, revisions::applied).stream()
                .map(EditCommand::source)
                .toList();
        if (files.isEmpty()) {
            throw new UsageException("No revision is meant by " + target + ": there is nothing to edit.");
        }
        open(files);
        List<String> shown = files.stream().map(invocation::shown).toList();
        new Answer("edit", shown, out -> out.name("files").values(shown)).print(invocation);
        return ExitStatus.DONE;
    }

    private static Path source(Script script) {
        Path source = script.source();
        if (source == null) {
            throw new UsageException(script.label() + " is a compiled class: there is no file to edit.");
        }
        return source;
    }

    private void open(List<Path> files) {
        List<String> command = new ArrayList<>(List.of(editor().split(" +")));
        files.forEach(file -> command.add(file.toString()));
        int status;
        try {
            status = new ProcessBuilder(command)
                    .directory(invocation.folder().toFile())
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new CommandException(
                    "Cannot start the editor " + command.get(0) + ": " + e.getMessage() + ". Set EDITOR.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandException("Interrupted while the editor was open", e);
        }
        if (status != 0) {
            throw new CommandException("The editor " + command.get(0) + " ended with status " + status + ".");
        }
    }

    private String editor() {
        String visual = invocation.environment().getOrDefault("VISUAL", "");
        String editor = visual.isBlank() ? invocation.environment().getOrDefault("EDITOR", "") : visual;
        return editor.isBlank() ? "vi" : editor.strip();
    }
}
