package dev.autogen.cli;

import dev.autogen.cli.git.EarlierSnapshots;
import dev.autogen.cli.git.Published;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.differ.snapshot.SnapshotMerge;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code autogen rebase}. */
@Command(
        name = "rebase",
        description = "After a merge: puts my revisions after theirs, and both sides' objects into the snapshot.",
        footer = "  autogen rebase")
final class RebaseCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "REV",
            description = "The head of my revisions. Default: the head that the main branch does not have.")
    @Nullable
    String mine;

    private final Invocation invocation;

    RebaseCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
        RevisionGraph graph = new Revisions(invocation).graph();
        List<Script> heads = graph.heads();
        if (heads.size() < 2) {
            invocation.terminal().result("Nothing to do: there is one head.");
            return ExitStatus.DONE;
        }
        if (heads.size() > 2) {
            throw new UsageException("There are " + heads.size() + " heads, and two at a time can be put in order: "
                    + labels(heads) + ". Merge one branch at a time.");
        }
        Script last = mine == null ? unpublished(heads) : graph.resolve(mine);
        if (!heads.contains(last)) {
            throw new UsageException(last.label() + " is no head; the heads are " + labels(heads) + ".");
        }
        Script theirs = heads.get(heads.get(0).equals(last) ? 1 : 0);
        rebase(graph, theirs, last);
        return ExitStatus.DONE;
    }

    private void rebase(RevisionGraph graph, Script theirs, Script last) throws IOException {
        Script first = first(graph, graph.lineage(List.of(theirs.id())), last);
        Path snapshot = Snapshots.folder(invocation);
        EarlierSnapshots earlier = Snapshots.earlier(invocation);
        Path aside = Files.createTempDirectory("autogen-rebase");
        try {
            Path merged = Files.createDirectory(aside.resolve("merged"));
            Path base = first.down().isEmpty()
                    ? aside.resolve("none")
                    : Snapshots.folderOf(invocation, first.down().get(0));
            List<String> conflicts = SnapshotMerge.merge(
                    base,
                    Snapshots.folderOf(invocation, theirs.id()),
                    Snapshots.folderOf(invocation, last.id()),
                    merged);
            if (!conflicts.isEmpty()) {
                throw new CommandException("Both sides changed " + String.join(", ", conflicts)
                        + ". Nothing was changed. Take mine out with `autogen discard " + last.id()
                        + "` and write it again with -m, now on top of theirs.");
            }
            Snapshot result = Snapshot.read(merged).orElseThrow();
            RevisionHeader.follow(first, theirs.id());
            Snapshot.write(snapshot, result.head(), result.model());
        } finally {
            Folders.delete(aside);
        }
        earlier.keep(last.id());
        invocation.terminal().result(first.label() + " now follows " + theirs.label());
    }

    /** The oldest of my revisions. */
    private static Script first(RevisionGraph graph, Set<String> published, Script last) {
        Script first = last;
        while (true) {
            if (first.down().size() > 1) {
                throw new UsageException(first.label() + " merges several revisions; put it in order by hand.");
            }
            if (first.down().isEmpty() || published.contains(first.down().get(0))) {
                return first;
            }
            first = graph.resolve(first.down().get(0));
        }
    }

    private Script unpublished(List<Script> heads) {
        Published published = new Published(invocation.configuration().migrations());
        List<Script> candidates = heads.stream()
                .filter(head -> head.source() != null && !published.has(head.source()))
                .toList();
        if (candidates.size() != 1) {
            throw new UsageException("Which of the two heads is mine, to come last? `autogen rebase "
                    + heads.get(0).id() + "` or `autogen rebase " + heads.get(1).id() + "`: " + labels(heads) + ".");
        }
        return candidates.get(0);
    }

    private static String labels(List<Script> scripts) {
        return String.join(", ", scripts.stream().map(Script::label).toList());
    }
}
