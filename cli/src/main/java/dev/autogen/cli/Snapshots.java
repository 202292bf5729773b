package dev.autogen.cli;

import dev.autogen.cli.git.EarlierSnapshots;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The snapshot of this project, beside its migrations. */
final class Snapshots {

    private Snapshots() {}

    static Path folder(Invocation invocation) {
        return invocation.configuration().migrations().resolve("snapshot");
    }

    /** The snapshots of revisions before the newest. */
    static EarlierSnapshots earlier(Invocation invocation) {
        return new EarlierSnapshots(
                folder(invocation), invocation.configuration().workFolder());
    }

    /**
     * The folder with the snapshot as of a revision.
     *
     * @throws CommandException when it is neither kept, nor in git, nor the current one
     */
    static Path folderOf(Invocation invocation, String revision) throws IOException {
        Optional<Path> found = earlier(invocation).find(revision);
        if (found.isPresent()) {
            return found.get();
        }
        Path head = folder(invocation).resolve("HEAD");
        if (Files.exists(head) && Files.readString(head).strip().equals(revision)) {
            return folder(invocation);
        }
        throw new CommandException("The snapshot as of revision " + revision
                + " is neither under .autogen/ nor in git. Fetch the branch it is on, and try again.");
    }

    /** The model as of a revision. */
    static EntityModel of(Invocation invocation, String revision) throws IOException {
        return Snapshot.read(folderOf(invocation, revision)).orElseThrow().model();
    }

    /** What the newest snapshot says is retired, whatever the migrations say; nothing where there is none. */
    static List<Retired> retired(Invocation invocation) {
        return Snapshot.read(folder(invocation))
                .map(snapshot -> snapshot.model().retired())
                .orElse(List.of());
    }

    /**
     * The model as of the head; empty where there is no revision.
     *
     * @param head the one head, or none
     * @throws CommandException when the snapshot is of another revision, or missing
     */
    static EntityModel at(Invocation invocation, List<String> head) {
        Optional<Snapshot> found = Snapshot.read(folder(invocation));
        String expected = head.isEmpty() ? "" : head.get(0);
        String actual = found.map(Snapshot::head).orElse("");
        if (!actual.equals(expected)) {
            throw new CommandException("The snapshot in " + invocation.shown(folder(invocation)) + " is "
                    + (actual.isEmpty() ? "missing" : "of revision " + actual) + ", but the migrations end "
                    + (expected.isEmpty() ? "before the first" : "with " + expected)
                    + ". Both belong to one commit: get them from git together; after a merge, `autogen rebase`.");
        }
        return found.map(Snapshot::model).orElse(EntityModel.EMPTY);
    }
}
