package dev.autogen.differ.snapshot;

import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The model as of one revision.
 *
 * @param head the id of the newest revision that it includes
 * @param model schema, attributes and views; without the notes of the reading it came from
 */
public record Snapshot(String head, EntityModel model) {

    /**
     * Reads a snapshot; empty where the folder holds none.
     *
     * @throws SnapshotException if it cannot be read, or a line of it is not understood
     */
    public static Optional<Snapshot> read(Path folder) {
        return new SnapshotReader(folder).read();
    }

    /**
     * Writes a snapshot in place of the one that is there, if there is one. Files that would not change are not touched.
     *
     * @throws SnapshotException if it cannot be written
     */
    public static void write(Path folder, String head, EntityModel model) {
        new SnapshotWriter(folder).write(head, model);
    }
}
