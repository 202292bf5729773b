package dev.autogen.cli;

import dev.autogen.codegen.Change;
import dev.autogen.differ.Planned;
import dev.autogen.differ.ThreeWayComparison;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.introspector.ServerCanonicalizer;
import dev.autogen.runner.Autogen;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;

/** {@code autogen -m}: what led from the snapshot to the entities becomes a migration. */
final class Generation {

    private final Invocation invocation;
    private final Terminal terminal;
    private final String message;
    private final boolean includeDrift;

    Generation(Invocation invocation, String message, boolean includeDrift) {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.message = message;
        this.includeDrift = includeDrift;
    }

    int run() {
        Revisions revisions = new Revisions(invocation);
        RevisionGraph graph = revisions.graph();
        List<String> head = Revisions.head(graph);
        EntityModel snapshot = Snapshots.at(invocation, head);
        bringToHead(revisions, graph);
        try (Readings readings = Readings.of(invocation)) {
            Schema database = Scopes.managed(
                    invocation.configuration(),
                    readings.database().schema(),
                    List.of(readings.entities().schema(), snapshot.schema()));
            if (head.isEmpty() && !database.tables().isEmpty()) {
                throw new UsageException("This database has tables and no history: "
                        + database.tables().size() + " tables, such as "
                        + database.tables().get(0).name()
                        + ". Take it over with `autogen baseline`, or start on an empty database.");
            }
            String defaultSchema = Scopes.defaultSchema(invocation.configuration());
            ThreeWayDifference difference = ThreeWayComparison.of(readings.entities(), snapshot, database)
                    .settle(ServerCanonicalizer.on(readings.connection(), defaultSchema));
            return write(readings, snapshot, head, difference);
        }
    }

    /** A revision is compared with a database that has all revisions before it. */
    private void bringToHead(Revisions revisions, RevisionGraph graph) {
        Autogen runner = revisions.runner(new DataLoss().guard(terminal));
        List<Script> pending = Revisions.pending(graph, runner.applied());
        if (pending.isEmpty()) {
            return;
        }
        String count = pending.size() + " pending";
        if (!invocation.agreed(
                "Apply " + count + " first?",
                new UsageException("The database is not at head: " + count + ", the first is "
                        + pending.get(0).label() + ". Run `autogen upgrade` first."))) {
            throw new UsageException("Nothing was written: " + count + " must be applied first.");
        }
        runner.upgrade();
    }

    private int write(Readings readings, EntityModel snapshot, List<String> head, ThreeWayDifference difference) {
        SourceOrigins origins = SourceOrigins.of(
                readings.entities(), snapshot, readings.classpath().sources());
        List<Change> changes = changes(difference, origins);
        Remarks remarks = new Remarks(invocation);
        if (invocation.options().verbose) {
            readings.entities().notes().forEach(terminal::progress);
        }
        if (changes.isEmpty()) {
            terminal.result("No changes");
            remarks.onDatabase(difference);
            return ExitStatus.DONE;
        }
        NewRevision revision = NewRevision.prepare(invocation, readings.classpath(), head, message);
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        new Summary(defaultSchema, origins::of)
                .lines(changes.stream().map(Change::operation).toList())
                .forEach(terminal::result);
        changes.forEach(change -> change.notices()
                .forEach(n ->
                        terminal.progress("note: " + Summary.describe(defaultSchema, change.operation()) + ": " + n)));
        terminal.result("\nwrote " + invocation.shown(revision.write(changes, difference.snapshot())));
        remarks.onDatabase(difference);
        return ExitStatus.DONE;
    }

    private List<Change> changes(ThreeWayDifference difference, SourceOrigins origins) {
        List<Change> changes = new ArrayList<>();
        for (Planned planned : difference.plan()) {
            changes.add(new Change(planned.operation(), origins.orNull(planned.operation()), planned.notices()));
        }
        if (includeDrift) {
            for (Operation operation : difference.drift()) {
                changes.add(new Change(operation, origins.orNull(operation), List.of("drift of one database")));
            }
        }
        return changes;
    }
}
