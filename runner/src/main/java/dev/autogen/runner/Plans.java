package dev.autogen.runner;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.load.MigrationSet;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The migrations of one moment: their graph, what they say, and plans made of them. */
final class Plans {

    private final RevisionGraph graph;
    private final Recorder recorder;

    Plans(MigrationSet migrations) {
        this.graph = RevisionGraph.of(migrations.scripts());
        this.recorder = new Recorder(migrations);
    }

    RevisionGraph graph() {
        return graph;
    }

    RecordedMigration record(Script script) {
        return recorder.record(script);
    }

    List<RecordedMigration> record(List<Script> scripts) {
        return scripts.stream().map(recorder::record).toList();
    }

    static Set<String> ids(List<AppliedRevision> applied) {
        Set<String> ids = new TreeSet<>();
        applied.forEach(a -> ids.add(a.revision()));
        return ids;
    }

    /** The way from a revision and all before it to a target, without a database. */
    List<PlannedRevision> between(Direction direction, String from, String to) {
        Set<String> applied = new HashSet<>();
        graph.upTo(from).forEach(s -> applied.add(s.id()));
        return path(direction, applied, to);
    }

    /** The way from what is applied to a target; nothing to upgrade where something unknown is applied. */
    List<PlannedRevision> plan(Direction direction, List<AppliedRevision> applied, String target, Listener listener) {
        return direction == Direction.UPGRADE
                ? upgrade(applied, target, listener)
                : downgrade(applied, target, listener);
    }

    private List<PlannedRevision> upgrade(List<AppliedRevision> applied, String target, Listener listener) {
        Set<String> ids = ids(applied);
        List<String> unknown = graph.unknown(ids);
        if (!unknown.isEmpty()) {
            listener.unknown(unknown);
            return List.of();
        }
        List<PlannedRevision> plan = path(Direction.UPGRADE, ids, target);
        tellEdited(applied, listener);
        return plan;
    }

    private List<PlannedRevision> downgrade(List<AppliedRevision> applied, String target, Listener listener) {
        AbsentRevisions absent = new AbsentRevisions(graph, applied);
        List<PlannedRevision> plan = new ArrayList<>();
        for (Script script : absent.joinedTo(graph).downgradePath(ids(applied), target)) {
            plan.add(absent.contain(script) ? absent.downgrade(script) : planned(Direction.DOWNGRADE, script));
        }
        plan.stream()
                .filter(revision -> revision.absent() == null)
                .forEach(revision -> tellEdited(revision.recorded(), applied, listener));
        return plan;
    }

    private List<PlannedRevision> path(Direction direction, Set<String> applied, String target) {
        List<Script> path = direction == Direction.UPGRADE
                ? graph.upgradePath(applied, target)
                : graph.downgradePath(applied, target);
        return path.stream().map(script -> planned(direction, script)).toList();
    }

    private PlannedRevision planned(Direction direction, Script script) {
        RecordedMigration recorded = recorder.record(script);
        requireReversible(recorded, direction);
        return new PlannedRevision(direction, recorded, null, sink -> recorder.run(script, direction, sink));
    }

    private static void requireReversible(RecordedMigration recorded, Direction direction) {
        for (Operation operation : recorded.operations(direction)) {
            if (operation instanceof Irreversible irreversible) {
                Script script = recorded.script();
                throw new IrreversibleException("The " + direction + " of revision " + script.label()
                        + " cannot be run: " + irreversible.reason() + " (" + script.location()
                        + "). Nothing was run. Write it by hand, or stop before it.");
            }
        }
    }

    private void tellEdited(List<AppliedRevision> applied, Listener listener) {
        for (AppliedRevision row : applied) {
            graph.find(row.revision()).ifPresent(s -> tellEdited(recorder.record(s), List.of(row), listener));
        }
    }

    private static void tellEdited(RecordedMigration recorded, List<AppliedRevision> applied, Listener listener) {
        String found = recorded.checksum();
        for (AppliedRevision row : applied) {
            if (row.revision().equals(recorded.script().id()) && isEdited(row, found)) {
                listener.edited(recorded.script(), row, found);
            }
        }
    }

    /** Only checksums of one format can be compared. */
    static boolean isEdited(AppliedRevision applied, String found) {
        String recorded = applied.checksum();
        return recorded != null && recorded.startsWith(CanonicalJson.FORMAT + ":") && !recorded.equals(found);
    }
}
