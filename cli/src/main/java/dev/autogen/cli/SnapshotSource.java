package dev.autogen.cli;

import dev.autogen.cli.report.Compared;
import java.util.List;

/**
 * The snapshot beside the migrations.
 *
 * @param option that names it, for messages
 */
record SnapshotSource(String option) implements SchemaSource {

    @Override
    public Side read(SourceReader reader) {
        Invocation invocation = reader.invocation();
        List<String> head = Revisions.head(new Revisions(invocation).graph());
        if (head.isEmpty()) {
            throw new UsageException(option + " snapshot: there is none in "
                    + invocation.shown(Snapshots.folder(invocation)) + " before the first revision.");
        }
        return new ModelSide(
                new Compared("snapshot", "at " + head.get(0), List.of()), Snapshots.at(invocation, head), List.of());
    }
}
