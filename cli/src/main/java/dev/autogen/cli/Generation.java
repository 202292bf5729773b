package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.report.Changes;
import dev.autogen.cli.report.Reading;
import dev.autogen.cli.report.Retirements;
import dev.autogen.cli.report.RevisionReport;
import dev.autogen.cli.report.RevisionReport.Written;
import dev.autogen.codegen.Change;
import dev.autogen.codegen.Lineage;
import dev.autogen.differ.Planned;
import dev.autogen.differ.ThreeWayDifference;
import dev.autogen.differ.rename.Rename;
import dev.autogen.differ.retire.Drops;
import dev.autogen.runner.Autogen;
import dev.autogen.runner.Direction;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code autogen -m}: what led from the snapshot to the entities becomes a migration. */
final class Generation {

    private final Invocation invocation;
    private final Terminal terminal;
    private final GenerationOptions options;
    private final RenameInterview renames;
    private final Retiring retiring;
    private final RevisionGraph graph;
    private final @Nullable NewestRevision amended;
    private final List<String> head;
    private final EntityModel snapshot;
    private final String message;

    private Generation(
            Invocation invocation,
            GenerationOptions options,
            RevisionGraph graph,
            @Nullable NewestRevision amended,
            @Nullable String message)
            throws IOException {
        this.invocation = invocation;
        this.terminal = invocation.terminal();
        this.options = options;
        this.retiring = new Retiring(invocation, options.drops());
        this.renames = new RenameInterview(invocation, options.renames(), this::formerRenames);
        this.graph = graph;
        this.amended = amended;
        List<String> newest = Revisions.head(graph);
        EntityModel current = Snapshots.at(invocation, newest);
        this.head = amended == null ? newest : amended.before();
        this.snapshot = amended == null ? current : amended.modelBefore();
        this.message = message != null || amended == null
                ? Messages.checked(message)
                : amended.script().title();
    }

    /**
     * A generation after the newest revision, or in place of it.
     *
     * @param message title of the revision; null to keep that of the amended one
     */
    static Generation of(Invocation invocation, @Nullable String message, boolean amend, GenerationOptions options)
            throws IOException {
        requireReadable(invocation.configuration());
        RevisionGraph graph = new Revisions(invocation).graph();
        NewestRevision amended = amend ? NewestRevision.of(invocation, graph, null) : null;
        return new Generation(invocation, options, graph, amended, message);
    }

    /** What is set wrongly is to be known before anything is taken back. */
    private static void requireReadable(Configuration configuration) {
        configuration.exclusions();
        configuration.online();
        configuration.onlineRows();
        configuration.migrationNames();
        configuration.migrationPackage();
    }

    /**
     * With the database, which must be at head; an amended revision is taken back in it.
     *
     * @param upgrade whether what is pending is applied before and what is written after
     */
    int run(DataLoss loss, boolean upgrade) throws IOException {
        Revisions revisions = new Revisions(invocation);
        if (amended != null) {
            amended.takeBack(revisions.runner(loss.guard(invocation, Direction.DOWNGRADE)));
        }
        Autogen runner = revisions.runner(loss.guard(invocation, Direction.UPGRADE));
        bringToHead(runner, upgrade);
        int status = compare();
        return upgrade ? new Runs(invocation, "upgrade", loss).run(Direction.UPGRADE, "head") : status;
    }

    private int compare() throws IOException {
        try (Readings readings = Readings.of(invocation)) {
            ComparedSides sides = ComparedSides.of(invocation, readings, snapshot);
            Schema database = sides.database();
            if (head.isEmpty() && !database.tables().isEmpty()) {
                throw new UsageException("This database has tables and no history: "
                        + database.tables().size() + " tables, such as "
                        + database.tables().get(0).name()
                        + ". Take it over with `autogen baseline`, or start on an empty database.");
            }
            Drops drops = retiring.with(readings.connection(), graph, head, snapshot, sides.entities());
            ThreeWayDifference difference = sides.threeWay(readings.canonicalizer(), renames.settle(sides), drops);
            return write(readings.project(), sides, difference, readings);
        }
    }

    /** What was said when the amended revision was written. */
    private List<Rename> formerRenames() {
        return amended == null
                ? List.of()
                : FormerRenames.of(
                        new Revisions(invocation)
                                .offline()
                                .record(amended.script().id())
                                .upgrade(),
                        defaultSchema());
    }

    /** With the snapshot alone: what this or any database has is not known. */
    int runOffline() throws IOException {
        ProjectEntities entities = ProjectEntities.offline(invocation);
        ComparedSides sides = ComparedSides.offline(invocation, entities.model(), snapshot);
        ThreeWayDifference difference = sides.offline(renames.settle(sides), retiring.offline());
        return write(entities, sides, difference, null);
    }

    /** A revision is compared with a database that has all revisions before it. */
    private void bringToHead(Autogen runner, boolean unasked) {
        List<Script> pending = new ArrayList<>(Revisions.pending(graph, runner.applied()));
        pending.removeIf(script -> amended != null && script.equals(amended.script()));
        if (pending.isEmpty()) {
            return;
        }
        String count = pending.size() + " pending";
        if (!unasked
                && !invocation.agreed(
                        "Apply " + count + " first?",
                        new UsageException("The database is not at head: " + count + ", the first is "
                                + pending.get(0).label() + ". Run `autogen upgrade` first."))) {
            throw new UsageException("Nothing was written: " + count + " must be applied first.");
        }
        runner.upgrade(head.get(0));
    }

    private int write(
            ProjectEntities entities, ComparedSides sides, ThreeWayDifference difference, @Nullable Readings live)
            throws IOException {
        Remarks remarks = new Remarks(invocation);
        Draft draft = new Draft(
                invocation,
                difference.plan(),
                mending(difference),
                sides.entities().schema(),
                options.fills(),
                difference.retirement().returned(),
                live);
        if (draft.isEmpty() && !difference.changesRetired()) {
            nothingToWrite(entities.model());
        } else {
            retiring.requireDecided(difference);
            write(entities, draft, difference, sides.kept(difference.snapshot()));
        }
        remarks.onDatabase(difference, sides);
        return ExitStatus.DONE;
    }

    private void nothingToWrite(EntityModel model) throws IOException {
        if (amended != null) {
            amended.remove();
            terminal.progress("discarded " + amended.script().label());
        }
        new Reports(invocation).print(RevisionReport.nothing(defaultSchema(), Reading.of(model)));
    }

    private String defaultSchema() {
        return Scopes.defaultSchema(invocation.configuration());
    }

    private void write(ProjectEntities entities, Draft draft, ThreeWayDifference difference, EntityModel model) {
        SourceOrigins origins = SourceOrigins.of(
                entities.model(), snapshot, entities.classpath().sources());
        RevisionBody body = draft.body(snapshot, model, origins);
        Lineage lineage = amended == null ? Lineage.after(head) : amended.lineage();
        NewRevision revision = NewRevision.prepare(invocation, entities.classpath(), lineage, message);
        HazardComments hazards = new HazardComments(invocation, body.upgrade(), draft.tables());
        Retirements retirements = retiring.of(difference);
        Path file = revision.write(
                new RevisionBody(hazards.commented(), retirements.lines(), body.downgrade()),
                model,
                amended == null ? null : amended.source());
        Changes changes = new Changes(
                        defaultSchema(),
                        body.upgrade().stream()
                                .map(change -> origins.finding(change.operation(), change.notices()))
                                .toList())
                .with(retirements)
                .withHazards(hazards.hazards());
        new Reports(invocation)
                .print(new RevisionReport(
                        new Written(revision.id(), message, invocation.shown(file)),
                        changes,
                        body.downgrade().stream().map(Change::operation).toList(),
                        Stream.concat(draft.notes().stream(), hazards.notes().stream())
                                .toList(),
                        draft.warnings(),
                        Reading.of(entities.model())));
    }

    private List<Planned> mending(ThreeWayDifference difference) {
        return options.includeDrift()
                ? difference.drift().stream().map(Planned::mending).toList()
                : List.of();
    }
}
