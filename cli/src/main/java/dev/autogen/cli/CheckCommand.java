package dev.autogen.cli;

import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.runner.Guard;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen check}. */
@Command(
        name = "check",
        description = "Exit 3 on pending revisions, on changes of the entities without a migration, or on drift.")
final class CheckCommand implements Callable<Integer> {

    private static final String NEWEST_DIFFERS = "The entities differ from the newest revision:";

    @Option(names = "--offline", description = "Without the database: only the entities with the newest revision.")
    boolean offline;

    private final Invocation invocation;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (offline) {
            return offline();
        }
        try (Readings readings = Readings.of(invocation)) {
            Revisions revisions = new Revisions(invocation);
            RevisionGraph graph = revisions.graph();
            List<String> head = Revisions.head(graph);
            EntityModel snapshot = Snapshots.at(invocation, head);
            return head.isEmpty() ? withoutHistory(readings) : withHistory(readings, revisions, graph, snapshot);
        }
    }

    private int offline() {
        EntityModel snapshot = Snapshots.at(invocation, Revisions.head(new Revisions(invocation).graph()));
        ProjectEntities entities = ProjectEntities.offline(invocation);
        ComparedSides sides = ComparedSides.offline(invocation, entities.model(), snapshot);
        ThreeWayDifference difference = sides.offline();
        list(NEWEST_DIFFERS, difference.operations(), entities, snapshot);
        sides.describe();
        if (difference.plan().isEmpty()) {
            invocation.terminal().result("No changes: entities and migrations agree.");
            return ExitStatus.DONE;
        }
        return ExitStatus.FOUND;
    }

    private int withoutHistory(Readings readings) {
        DatabaseComparison comparison = DatabaseComparison.of(invocation, readings);
        comparison.print();
        return comparison.difference().operations().isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private int withHistory(Readings readings, Revisions revisions, RevisionGraph graph, EntityModel snapshot) {
        List<Script> pending =
                Revisions.pending(graph, revisions.runner(Guard.REFUSING).applied());
        ComparedSides sides = ComparedSides.of(invocation, readings, snapshot);
        ThreeWayDifference difference = sides.threeWay(readings.canonicalizer());
        // Before the pending revisions have run the database must differ from the snapshot: that is no drift.
        List<Operation> drift = pending.isEmpty() ? difference.drift() : List.of();
        pending.forEach(script -> invocation.terminal().result("pending: " + script.label()));
        list(NEWEST_DIFFERS, difference.operations(), readings.project(), snapshot);
        list("This database differs from its history; what would mend it:", drift, readings.project(), snapshot);
        Remarks remarks = new Remarks(invocation);
        remarks.unmanaged(difference.unmanaged(), sides.database());
        remarks.undecided(difference.undecided());
        sides.describe();
        if (pending.isEmpty() && difference.plan().isEmpty() && drift.isEmpty()) {
            invocation.terminal().result("No changes: entities, migrations and database agree.");
            return ExitStatus.DONE;
        }
        return ExitStatus.FOUND;
    }

    private void list(String heading, List<Operation> operations, ProjectEntities entities, EntityModel snapshot) {
        if (operations.isEmpty()) {
            return;
        }
        invocation.terminal().result(heading);
        SourceOrigins origins = SourceOrigins.of(
                entities.model(), snapshot, entities.classpath().sources());
        new Summary(Scopes.defaultSchema(invocation.configuration()), origins::of)
                .lines(operations)
                .forEach(line -> invocation.terminal().result("  " + line));
    }
}
