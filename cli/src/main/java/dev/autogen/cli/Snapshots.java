package dev.autogen.cli;

import dev.autogen.cli.git.EarlierSnapshots;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.schema.entity.EntityModel;
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
