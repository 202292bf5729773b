package dev.autogen.cli;

import dev.autogen.codegen.Lineage;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A migration without operations, at the place in the graph that somebody chose. */
final class EmptyRevision {

    private final Invocation invocation;
    private final RevisionGraph graph;
    private final NewRevisionOptions options;
    private final List<Script> parents;

    private EmptyRevision(
            Invocation invocation, RevisionGraph graph, NewRevisionOptions options, List<Script> parents) {
        this.invocation = invocation;
        this.graph = graph;
        this.options = options;
        this.parents = parents;
    }

    /**
     * One that follows these; writes nothing.
     *
     * @throws UsageException where it would begin a branch and that was not said
     */
    static EmptyRevision after(
            Invocation invocation, RevisionGraph graph, NewRevisionOptions options, List<Script> parents) {
        for (Script parent : parents) {
            if (!options.splice && !graph.children(parent.id()).isEmpty()) {
                throw new UsageException("Revision " + parent.label()
                        + " is no head, so another branch would begin there. Say --splice if that is meant.");
            }
        }
        return new EmptyRevision(invocation, graph, options, parents);
    }

    /**
     * Writes it, and says so.
     *
     * @param dependsOn ids, beginnings of ids, or labels
     * @param model the snapshot as of it
     * @throws dev.autogen.runner.RevisionException where its names are not free; nothing is written
     */
    void write(List<String> dependsOn, EntityModel model) throws IOException {
        Lineage lineage = new Lineage(
                parents.stream().map(Script::id).toList(),
                dependsOn.stream().map(this::dependency).toList(),
                options.labels);
        String message = Messages.checked(options.message);
        String id = options.id == null ? Creation.of(invocation.environment()).id(lineage, message) : options.id;
        requirePlace(id, lineage, message);
        keepSnapshot();
        Path file = NewRevision.prepare(invocation, null, id, lineage, message).write(RevisionBody.EMPTY, model);
        String shown = invocation.shown(file);
        new Answer("revision", List.of("wrote " + shown), out -> {
                    out.name("revision").value(id);
                    out.name("down").values(lineage.down());
                    out.name("file").value(shown);
                })
                .print(invocation);
    }

    /** A label stays one: it may come to mean another revision. */
    private String dependency(String name) {
        Script script = graph.resolve(name);
        return script.labels().contains(name) ? name : script.id();
    }

    private void requirePlace(String id, Lineage lineage, String message) {
        List<Script> all = new ArrayList<>(graph.scripts());
        all.add(new Script(
                id,
                lineage.down(),
                lineage.dependsOn(),
                lineage.labels(),
                message,
                "",
                "the migration that is to be written",
                null));
        RevisionGraph.of(all);
    }

    /** What is there is the snapshot of another branch, perhaps, and written over now. */
    private void keepSnapshot() throws IOException {
        Path head = Snapshots.folder(invocation).resolve("HEAD");
        String id = Files.exists(head) ? Files.readString(head).strip() : "";
        if (graph.find(id).isPresent()) {
            Snapshots.earlier(invocation).keep(id);
        }
    }
}
