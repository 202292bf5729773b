package dev.autogen.runner;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.execute.HistoryRewrite.Added;
import dev.autogen.runner.internal.load.MigrationSet;
import dev.autogen.runner.internal.reset.Made;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.text.CanonicalJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The migrations of one moment, as they are meant with these settings: their graph, what they say, plans made of them. */
final class Plans {

    private final MigrationSet migrations;
    private final Settings settings;
    private final RevisionGraph graph;
    private final Recorder recorder;

    Plans(MigrationSet migrations, Settings settings) {
        this.migrations = migrations;
        this.settings = settings;
        this.graph = RevisionGraph.byId(migrations.scripts());
        this.recorder = new Recorder(migrations, settings);
    }

    RevisionGraph graph() {
        return graph;
    }

    /** The callbacks that lie beside them. */
    List<Callback> callbacks() {
        return migrations.callbacks();
    }

    RecordedMigration record(Script script) {
        return recorder.record(script);
    }

    /** What the history is to say of revisions that count as applied from now on; some are not meant for here. */
    List<Added> added(List<Script> scripts, Origin origin) {
        return scripts.stream()
                .map(script -> settings.skips(script)
                        ? new Added(nothing(script), Origin.SKIPPED)
                        : new Added(record(script), origin))
                .toList();
    }

    /** A migration as it is where it is left out; its code is not asked. */
    private static RecordedMigration nothing(Script script) {
        List<Step> none = List.of(new Step(1, "", List.of()));
        return new RecordedMigration(script, none, none);
    }

    /** The checksums of those revisions that are at hand and have one. */
    Map<String, String> checksums(Collection<AppliedRevision> applied) {
        List<Script> scripts = applied.stream()
                .filter(row -> !row.isOnItsWay() && row.origin() != Origin.SKIPPED)
                .flatMap(row -> graph.find(row.revision()).stream())
                .toList();
        return migrations.checksums(scripts, script -> recorder.record(script).checksum());
    }

    /** Of what counts as applied. */
    static Set<String> appliedIds(List<AppliedRevision> open) {
        return ids(open.stream()
                .filter(row -> row.state() != AppliedRevision.State.APPLYING)
                .toList());
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

    /** The way from what is applied or on its way to a target; nothing to upgrade where something unknown is applied. */
    List<PlannedRevision> plan(Direction direction, List<AppliedRevision> open, String target, Listener listener) {
        return direction == Direction.UPGRADE ? upgrade(open, target, listener) : downgrade(open, target, listener);
    }

    private List<PlannedRevision> upgrade(List<AppliedRevision> open, String target, Listener listener) {
        List<String> unknown = graph.unknown(ids(open));
        if (!unknown.isEmpty()) {
            listener.unknown(unknown);
            return List.of();
        }
        List<Script> path = graph.upgradePath(appliedIds(open), target);
        List<PlannedRevision> plan = planned(Direction.UPGRADE, path, CutOff.of(open));
        tellEdited(open, listener);
        return plan;
    }

    private List<PlannedRevision> downgrade(List<AppliedRevision> open, String target, Listener listener) {
        AbsentRevisions absent = new AbsentRevisions(graph, open);
        Optional<CutOff> cut = CutOff.of(open);
        Set<String> skipped =
                ids(open.stream().filter(row -> row.origin() == Origin.SKIPPED).toList());
        List<Script> path = absent.joinedTo(graph).downgradePath(appliedIds(open), target);
        List<PlannedRevision> plan = new ArrayList<>();
        for (Script script : ordered(Direction.DOWNGRADE, path, cut)) {
            if (skipped.contains(script.id())) {
                plan.add(PlannedRevision.skipped(Direction.DOWNGRADE, nothing(script)));
            } else {
                plan.add(absent.contain(script) ? absent.downgrade(script) : run(Direction.DOWNGRADE, script, cut));
            }
        }
        Set<String> whole = plan.stream()
                .filter(revision -> revision.row() == null)
                .map(revision -> revision.script().id())
                .collect(Collectors.toSet());
        tellEdited(open.stream().filter(row -> whole.contains(row.revision())).toList(), listener);
        return plan;
    }

    /** What applied revisions have made, as far as their migrations are at hand. */
    Made made(List<AppliedRevision> open, String defaultSchema) {
        List<Operation> operations = new ArrayList<>();
        for (AppliedRevision row : open) {
            graph.find(row.revision())
                    .filter(script -> row.origin() != Origin.SKIPPED)
                    .ifPresent(script -> operations.addAll(record(script).upgrade()));
        }
        return Made.by(operations, defaultSchema);
    }

    /**
     * One migration, whatever is applied.
     *
     * @throws IrreversibleException if it cannot be run that way
     * @throws UnchosenException if somebody has to choose a value first
     */
    PlannedRevision alone(Direction direction, Script script) {
        return planned(direction, script, Optional.empty());
    }

    /** What takes back an upgrade that was cut off; nothing where none was. */
    List<PlannedRevision> abort(List<AppliedRevision> open, @Nullable Resume known) {
        Optional<CutOff> cut = CutOff.of(open).filter(c -> c.direction() == Direction.UPGRADE);
        if (cut.isEmpty()) {
            return List.of();
        }
        String id = cut.get().row().revision();
        return List.of(cut.get().abort(recorder.record(graph.resolve(id)), known));
    }

    private List<PlannedRevision> path(Direction direction, Set<String> applied, String target) {
        List<Script> path = direction == Direction.UPGRADE
                ? graph.upgradePath(applied, target)
                : graph.downgradePath(applied, target);
        return planned(direction, path, Optional.empty());
    }

    private List<PlannedRevision> planned(Direction direction, List<Script> path, Optional<CutOff> cut) {
        return ordered(direction, path, cut).stream()
                .map(script -> planned(direction, script, cut))
                .toList();
    }

    /** What was cut off goes first. */
    private static List<Script> ordered(Direction direction, List<Script> path, Optional<CutOff> cut) {
        return cut.isPresent() ? cut.get().before(direction, path) : path;
    }

    /** As the environment has it, unless it was begun already. */
    private PlannedRevision planned(Direction direction, Script script, Optional<CutOff> cut) {
        boolean begun = cut.filter(c -> c.row().revision().equals(script.id())).isPresent();
        return settings.skips(script) && !begun
                ? PlannedRevision.skipped(direction, nothing(script))
                : run(direction, script, cut);
    }

    private PlannedRevision run(Direction direction, Script script, Optional<CutOff> cut) {
        RecordedMigration recorded = recorder.record(script);
        requireReversible(recorded, direction);
        requireChosen(recorded, direction);
        Optional<CutOff> mine = cut.filter(c -> c.row().revision().equals(script.id()));
        mine.ifPresent(c -> c.requireUnchanged(recorded));
        return new PlannedRevision(
                direction,
                recorded,
                Way.MIGRATION,
                mine.map(CutOff::row).orElse(null),
                sink -> recorder.run(script, direction, sink));
    }

    private static void requireReversible(RecordedMigration recorded, Direction direction) {
        for (Operation operation : recorded.operations(direction)) {
            if (operation instanceof Irreversible irreversible) {
                Script script = recorded.script();
                throw new IrreversibleException(
                        "The " + direction + " of revision " + script.label() + " cannot be run: "
                                + irreversible.reason() + " (" + script.location()
                                + "). Nothing was run. Write it by hand, or stop before it.",
                        irreversible.reason());
            }
        }
    }

    private static void requireChosen(RecordedMigration recorded, Direction direction) {
        for (Operation operation : recorded.operations(direction)) {
            if (operation instanceof Backfill fill && Backfill.isUnchosen(fill)) {
                Script script = recorded.script();
                String column = fill.table() + "." + fill.column();
                throw new UnchosenException("The " + direction + " of revision " + script.label()
                        + " cannot be run: the value for " + column + " is still to be chosen (" + script.location()
                        + "). Nothing was run. Write .with(\"...\") in place of .toBeChosen(), with an SQL expression such as"
                        + " \"'active'\" or \"now()\".");
            }
        }
    }

    private void tellEdited(List<AppliedRevision> applied, Listener listener) {
        Map<String, String> found = checksums(applied);
        for (AppliedRevision row : applied) {
            String checksum = found.get(row.revision());
            if (checksum != null && isEdited(row, checksum)) {
                listener.edited(graph.resolve(row.revision()), row, checksum);
            }
        }
    }

    /** Only checksums of one format can be compared; what reads the database has none. */
    static boolean isEdited(AppliedRevision applied, @Nullable String found) {
        String recorded = applied.checksum();
        return recorded != null
                && found != null
                && recorded.startsWith(CanonicalJson.FORMAT + ":")
                && !recorded.equals(found);
    }
}
