package dev.autogen.cli;

import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.differ.snapshot.SnapshotMerge;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The snapshots of several revisions, put together. */
final class MergedSnapshots {

    private MergedSnapshots() {}

    /**
     * What all of them made of what they have in common.
     *
     * @param revisions one at least
     * @throws CommandException when two of them changed the same object, or a snapshot is not to be had
     */
    static EntityModel of(Invocation invocation, RevisionGraph graph, List<Script> revisions) throws IOException {
        Path aside = Files.createTempDirectory("autogen-merge");
        try {
            Path merged = Snapshots.folderOf(invocation, revisions.get(0).id());
            Set<String> seen = lineage(graph, revisions.get(0));
            for (Script mine : revisions.subList(1, revisions.size())) {
                Set<String> lineage = lineage(graph, mine);
                Path into = Files.createDirectory(aside.resolve(mine.id()));
                Path base = base(invocation, graph, common(seen, lineage), aside);
                merge(base, merged, Snapshots.folderOf(invocation, mine.id()), into);
                merged = into;
                seen.addAll(lineage);
            }
            return Snapshot.read(merged).orElseThrow().model();
        } finally {
            Folders.delete(aside);
        }
    }

    private static void merge(Path base, Path theirs, Path mine, Path into) {
        List<String> conflicts = SnapshotMerge.merge(base, theirs, mine, into);
        if (!conflicts.isEmpty()) {
            throw new CommandException("Both sides changed " + String.join(", ", conflicts)
                    + ". Nothing was written. Take one side out with `autogen discard` and write it again with -m, on"
                    + " top of the other.");
        }
    }

    private static Set<String> lineage(RevisionGraph graph, Script script) {
        return graph.lineage(List.of(script.id()));
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    /** The newest snapshot that both sides come from; a folder that is not there where they have nothing in common. */
    private static Path base(Invocation invocation, RevisionGraph graph, Set<String> common, Path aside)
            throws IOException {
        List<Script> shared =
                graph.scripts().stream().filter(s -> common.contains(s.id())).toList();
        return shared.isEmpty()
                ? aside.resolve("none")
                : Snapshots.folderOf(invocation, shared.get(shared.size() - 1).id());
    }
}
