package dev.autogen.cli;

import dev.autogen.cli.report.CheckReport;
import dev.autogen.cli.report.CheckReport.Pending;
import dev.autogen.cli.report.CheckReport.Section;
import dev.autogen.cli.report.Reading;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
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
    public Integer call() throws IOException {
        CheckReport report = offline ? offline() : online();
        new Reports(invocation).print(report);
        return report.found() ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    private CheckReport online() throws IOException {
        try (Readings readings = Readings.of(invocation)) {
            Revisions revisions = new Revisions(invocation);
            RevisionGraph graph = revisions.graph();
            return Revisions.head(graph).isEmpty()
                    ? withoutHistory(readings)
                    : withHistory(readings, revisions.rows(), graph);
        }
    }

    private CheckReport offline() {
        EntityModel snapshot = Snapshots.at(invocation, Revisions.head(new Revisions(invocation).graph()));
        ProjectEntities entities = ProjectEntities.offline(invocation);
        Forecast forecast = Forecast.offline(invocation, entities, snapshot);
        return new CheckReport(
                List.of(),
                new Section(NEWEST_DIFFERS, forecast.changes()),
                drift(List.of(), entities, snapshot),
                "No changes: entities and migrations agree.",
                forecast.warnings(),
                new Remarks(invocation).excluded(forecast.sides().filter()),
                Reading.of(entities.model()));
    }

    private CheckReport withoutHistory(Readings readings) {
        Snapshots.at(invocation, List.of());
        DatabaseComparison comparison = DatabaseComparison.of(invocation, readings);
        return new CheckReport(
                List.of(),
                new Section("", comparison.changes()),
                drift(List.of(), readings.project(), EntityModel.EMPTY),
                "No changes",
                comparison.warnings(),
                comparison.details(),
                Reading.of(readings.entities()));
    }

    private CheckReport withHistory(Readings readings, List<AppliedRevision> applied, RevisionGraph graph)
            throws IOException {
        List<String> head = Revisions.head(graph);
        EntityModel snapshot = Snapshots.at(invocation, head);
        List<Script> pending = Revisions.pending(graph, applied);
        Forecast forecast = Forecast.of(invocation, readings, graph, head, snapshot, pending.isEmpty());
        ThreeWayDifference difference = forecast.difference();
        // Before the pending revisions have run the database must differ from the snapshot: that is no drift.
        List<Operation> drift = pending.isEmpty() ? difference.drift() : List.of();
        Remarks remarks = new Remarks(invocation);
        List<String> warnings = new ArrayList<>(drift.isEmpty() ? List.of() : Remarks.skipped(applied));
        warnings.addAll(remarks.warnings(difference));
        warnings.addAll(forecast.warnings());
        return new CheckReport(
                pending.stream()
                        .map(script -> new Pending(script.id(), script.title()))
                        .toList(),
                new Section(NEWEST_DIFFERS, forecast.changes()),
                drift(drift, readings.project(), snapshot),
                "No changes: entities, migrations and database agree.",
                warnings,
                remarks.details(difference, forecast.sides()),
                Reading.of(readings.entities()));
    }

    private Section drift(List<Operation> operations, ProjectEntities entities, EntityModel snapshot) {
        SourceOrigins origins = SourceOrigins.of(
                entities.model(), snapshot, entities.classpath().sources());
        return new Section(DRIFT, origins.changes(Scopes.defaultSchema(invocation.configuration()), operations));
    }
}
