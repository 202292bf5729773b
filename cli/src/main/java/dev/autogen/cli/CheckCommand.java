package dev.autogen.cli;

import dev.autogen.cli.report.Changes;
import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CheckReport.Pending;
import dev.autogen.cli.report.CheckReport.Section;
import dev.autogen.cli.report.Reading;
import dev.autogen.differ.Planned;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code autogen check}. */
@Command(
        name = "check",
        description =
                "Looks for pending revisions, changes of the entities without a migration, and drift; exit 3 where there are some.",
        exitCodeList = "3:Something differs or is pending.",
        footer = {"  autogen check", "  autogen check --offline --format markdown"})
final class CheckCommand implements Reporting {

    private static final String NEWEST_DIFFERS = "The entities differ from the newest revision:";
    private static final String DRIFT = "This database differs from its history; what would mend it:";

    @Option(
            names = "--offline",
            description = "Compare the entities with the newest revision only, without the database.")
    boolean offline;

    private final Invocation invocation;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CheckReport report = offline ? offline() : online();
        new Reports(invocation).print(report);
        return report.found() ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    private CheckReport online() {
        try (Readings readings = Readings.of(invocation)) {
            Revisions revisions = new Revisions(invocation);
            RevisionGraph graph = revisions.graph();
            List<String> head = Revisions.head(graph);
            EntityModel snapshot = Snapshots.at(invocation, head);
            return head.isEmpty() ? withoutHistory(readings) : withHistory(readings, revisions, graph, snapshot);
        }
    }

    private CheckReport offline() {
        EntityModel snapshot = Snapshots.at(invocation, Revisions.head(new Revisions(invocation).graph()));
        ProjectEntities entities = ProjectEntities.offline(invocation);
        ComparedSides sides = ComparedSides.offline(invocation, entities.model(), snapshot);
        ThreeWayDifference difference = sides.offline();
        return new CheckReport(
                List.of(),
                new Section(NEWEST_DIFFERS, planned(difference, entities, snapshot)),
                new Section(DRIFT, changes(List.of(), entities, snapshot)),
                "No changes: entities and migrations agree.",
                List.of(),
                new Remarks(invocation).excluded(sides.filter()),
                Reading.of(entities.model()));
    }

    private CheckReport withoutHistory(Readings readings) {
        DatabaseComparison comparison = DatabaseComparison.of(invocation, readings);
        return new CheckReport(
                List.of(),
                new Section("", comparison.changes()),
                new Section(DRIFT, changes(List.of(), readings.project(), EntityModel.EMPTY)),
                "No changes",
                comparison.warnings(),
                comparison.details(),
                Reading.of(readings.entities()));
    }

    private CheckReport withHistory(Readings readings, Revisions revisions, RevisionGraph graph, EntityModel snapshot) {
        List<AppliedRevision> applied = revisions.rows();
        List<Script> pending = Revisions.pending(graph, applied);
        ComparedSides sides = ComparedSides.of(invocation, readings, snapshot);
        ThreeWayDifference difference = sides.threeWay(readings.canonicalizer());
        // Before the pending revisions have run the database must differ from the snapshot: that is no drift.
        List<Operation> drift = pending.isEmpty() ? difference.drift() : List.of();
        Remarks remarks = new Remarks(invocation);
        List<String> warnings = new ArrayList<>(drift.isEmpty() ? List.of() : Remarks.skipped(applied));
        warnings.addAll(remarks.warnings(difference));
        return new CheckReport(
                pending.stream()
                        .map(script -> new Pending(script.id(), script.title()))
                        .toList(),
                new Section(NEWEST_DIFFERS, planned(difference, readings.project(), snapshot)),
                new Section(DRIFT, changes(drift, readings.project(), snapshot)),
                "No changes: entities, migrations and database agree.",
                warnings,
                remarks.details(difference, sides),
                Reading.of(readings.entities()));
    }

    private Changes planned(ThreeWayDifference difference, ProjectEntities entities, EntityModel snapshot) {
        SourceOrigins origins = origins(entities, snapshot);
        return new Changes(
                Scopes.defaultSchema(invocation.configuration()),
                difference.plan().stream()
                        .map(planned -> origins.finding(planned.operation(), notices(planned)))
                        .toList());
    }

    private List<String> notices(Planned planned) {
        List<String> notices = new ArrayList<>(planned.notices());
        Operation operation = planned.operation();
        boolean dropped = operation instanceof DropColumn || operation instanceof DropTable;
        if (dropped && invocation.configuration().retires()) {
            notices.add("-m retires it, data kept");
        }
        return notices;
    }

    private Changes changes(List<Operation> operations, ProjectEntities entities, EntityModel snapshot) {
        return origins(entities, snapshot).changes(Scopes.defaultSchema(invocation.configuration()), operations);
    }

    private static SourceOrigins origins(ProjectEntities entities, EntityModel snapshot) {
        return SourceOrigins.of(entities.model(), snapshot, entities.classpath().sources());
    }
}
