package dev.autogen.cli;

import dev.autogen.cli.git.EarlierSnapshots;
import dev.autogen.codegen.Lineage;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Autogen;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A revision that nothing follows, about to be taken out of the project again. */
final class NewestRevision {

    private final Invocation invocation;
    private final RevisionGraph graph;
    private final Script script;
    private final Path source;
    private final List<String> before;
    private final EntityModel model;

    private NewestRevision(Invocation invocation, RevisionGraph graph, Script script, Path source, List<String> before)
            throws IOException {
        this.invocation = invocation;
        this.graph = graph;
        this.script = script;
        this.source = source;
        this.before = before;
        this.model = before.isEmpty() ? EntityModel.EMPTY : model(before.get(0));
    }

    /**
     * Looks it up, with the snapshot from before it; changes nothing.
     *
     * @param revision its id; null for the one head
     * @throws UsageException when there is none, or something follows it
     * @throws CommandException when the snapshot from before it is not to be had
     */
    static NewestRevision of(Invocation invocation, RevisionGraph graph, @Nullable String revision) throws IOException {
        List<String> head = revision == null ? Revisions.head(graph) : List.of(revision);
        if (head.isEmpty()) {
            throw new UsageException("There is no revision yet.");
        }
        Script script = graph.resolve(head.get(0));
        List<Script> others =
                graph.heads().stream().filter(s -> !s.equals(script)).toList();
        if (!graph.children(script.id()).isEmpty() || others.size() > 1) {
            throw new UsageException(script.label() + " is not the newest revision: "
                    + graph.children(script.id()).stream().map(Script::label).collect(Collectors.joining(", "))
                    + " comes after it.");
        }
        Path source = script.source();
        if (source == null) {
            throw new UsageException(script.label() + " is a compiled class; only a source file can be taken out.");
        }
        List<String> before =
                others.isEmpty() ? script.down() : List.of(others.get(0).id());
        return new NewestRevision(invocation, graph, script, source, before);
    }

    Script script() {
        return script;
    }

    Path source() {
        return source;
    }

    /** What is newest without it; empty where it is the first. */
    List<String> before() {
        return before;
    }

    /** Where what is written in place of it stands; what somebody wrote into its header stays. */
    Lineage lineage() {
        return new Lineage(before, script.dependsOn(), script.labels(), script.onlyIn(), script.accepts());
    }

    /** The model as of then. */
    EntityModel modelBefore() {
        return model;
    }

    /** Runs its downgrade here if it is applied here. */
    void takeBack(Autogen runner) {
        Set<String> applied =
                runner.applied().stream().map(AppliedRevision::revision).collect(Collectors.toSet());
        if (!applied.contains(script.id())) {
            return;
        }
        String target = script.down().isEmpty() ? "base" : script.down().get(0);
        if (graph.downgradePath(applied, target).size() > 1) {
            throw new CommandException(script.label() + " is applied here among others of another branch. Take it back"
                    + " with `autogen downgrade " + target + "` first.");
        }
        Runs.lines(runner.downgrade(target)).forEach(invocation.terminal()::result);
    }

    /** Deletes its file; the snapshot is as it was before it. */
    void remove() throws IOException {
        Path snapshot = Snapshots.folder(invocation);
        if (before.isEmpty()) {
            Folders.delete(snapshot);
        } else {
            Snapshot.write(snapshot, before.get(0), model);
        }
        Files.delete(source);
    }

    private EntityModel model(String revision) throws IOException {
        EarlierSnapshots earlier = Snapshots.earlier(invocation);
        return earlier.find(revision)
                .flatMap(Snapshot::read)
                .orElseThrow(() -> new CommandException("The snapshot as of revision " + revision
                        + " is neither under .autogen/ nor in git. Nothing was changed."))
                .model();
    }
}
