package dev.autogen.runner;

import dev.autogen.runner.AppliedRevision.Origin;
import dev.autogen.runner.RevisionStatus.State;
import dev.autogen.runner.RevisionStatus.Stopped;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.execute.HistoryRewrite;
import dev.autogen.runner.internal.execute.Observed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the history against the migrations. */
final class Ledger {

    private final Plans plans;
    private final Map<String, AppliedRevision> open = new LinkedHashMap<>();
    private final Map<String, AppliedRevision> applied = new LinkedHashMap<>();
    private final Set<String> needed;
    private final @Nullable LockHolder holder;

    Ledger(Plans plans, List<AppliedRevision> open) {
        this(plans, new Observed(open, null));
    }

    Ledger(Plans plans, Observed observed) {
        this.plans = plans;
        this.holder = observed.holder();
        for (AppliedRevision row : observed.open()) {
            this.open.put(row.revision(), row);
            if (row.state() != AppliedRevision.State.APPLYING) {
                applied.put(row.revision(), row);
            }
        }
        this.needed = plans.graph().lineage(applied.keySet());
    }

    /** The applied revisions that nothing applied follows; unknown ones last, since what follows them is not known. */
    List<RevisionStatus> current() {
        List<RevisionStatus> current = new ArrayList<>();
        for (Script script : plans.graph().current(applied.keySet())) {
            current.add(known(script, isSkipped(open.get(script.id())) ? State.SKIPPED : State.APPLIED));
        }
        addUnknown(current);
        return current;
    }

    /** All revisions, known ones in order, then unknown ones. */
    List<RevisionStatus> status() {
        Map<String, String> checksums = plans.checksums(applied.values());
        List<RevisionStatus> all = new ArrayList<>();
        for (Script script : plans.graph().scripts()) {
            all.add(known(script, state(script, checksums.get(script.id()))));
        }
        addUnknown(all);
        return all;
    }

    private State state(Script script, @Nullable String checksum) {
        AppliedRevision row = open.get(script.id());
        if (row == null) {
            return needed.contains(script.id()) ? State.MISSING : State.PENDING;
        }
        if (row.isOnItsWay()) {
            return holder == null ? State.FAILED : State.RUNNING;
        }
        if (isSkipped(row)) {
            return State.SKIPPED;
        }
        return Plans.isEdited(row, checksum) ? State.EDITED : State.APPLIED;
    }

    private static boolean isSkipped(@Nullable AppliedRevision row) {
        return row != null && row.origin() == Origin.SKIPPED;
    }

    private RevisionStatus known(Script script, State state) {
        AppliedRevision row = open.get(script.id());
        boolean running = state == State.RUNNING;
        return new RevisionStatus(
                script.id(),
                script.title(),
                state,
                script,
                row,
                row != null && (running || state == State.FAILED) ? stopped(row, plans.record(script)) : null,
                running ? holder : null);
    }

    private static Stopped stopped(AppliedRevision row, RecordedMigration recorded) {
        Direction direction = new CutOff(row).direction();
        List<Step> steps = recorded.steps(direction);
        long done = row.journal().stream().filter(JournaledStep::isDone).count();
        String label = done < steps.size() ? steps.get((int) done).label() : "changed since";
        String rows = row.journal().stream()
                .filter(step -> !step.isDone())
                .flatMap(step -> Stream.ofNullable(step.batch()))
                .map(progress -> ", " + progress.describe())
                .findFirst()
                .orElse("");
        return new Stopped(direction, (int) done + 1, steps.size(), label + rows);
    }

    private void addUnknown(List<RevisionStatus> list) {
        for (AppliedRevision row : open.values()) {
            if (plans.graph().find(row.revision()).isEmpty()) {
                list.add(new RevisionStatus(row.revision(), row.description(), State.UNKNOWN, null, row, null, null));
            }
        }
    }

    /** What has to change for exactly the target and all before it to count as applied. */
    HistoryRewrite stamp(String target) {
        return stamp(List.of(target));
    }

    /** What has to change for exactly these targets and all before them to count as applied. */
    HistoryRewrite stamp(Collection<String> targets) {
        List<Script> wanted = upTo(targets);
        List<String> wantedIds = wanted.stream().map(Script::id).toList();
        List<String> removed = open.values().stream()
                .filter(row -> row.isOnItsWay() || !wantedIds.contains(row.revision()))
                .map(AppliedRevision::revision)
                .toList();
        List<Script> added = wanted.stream()
                .filter(s -> !open.containsKey(s.id()) || removed.contains(s.id()))
                .toList();
        return new HistoryRewrite(removed, plans.added(added, Origin.STAMPED));
    }

    /** The same, with everything recorded anew. */
    HistoryRewrite restamp(Collection<String> targets) {
        return new HistoryRewrite(List.copyOf(open.keySet()), plans.added(upTo(targets), Origin.STAMPED));
    }

    private List<Script> upTo(Collection<String> targets) {
        Set<Script> wanted = new HashSet<>();
        targets.forEach(target -> wanted.addAll(plans.graph().upTo(target)));
        return plans.graph().scripts().stream().filter(wanted::contains).toList();
    }

    /** What accepting edited revisions as they are changes, in order. */
    List<RepairedRevision> repairs(Collection<String> revisions) {
        Set<Script> meant = new HashSet<>();
        revisions.forEach(revision -> meant.add(plans.graph().resolve(revision)));
        return plans.graph().scripts().stream()
                .filter(meant::contains)
                .map(this::repair)
                .toList();
    }

    private RepairedRevision repair(Script script) {
        AppliedRevision row = applied.get(script.id());
        String now = plans.record(script).checksum();
        if (row == null || row.checksum() == null || now == null || !Plans.isEdited(row, now)) {
            throw new RevisionException("Revision " + script.label() + " was not edited after it was applied"
                    + (row == null ? ": it is not applied" : "") + ". Nothing was changed; `autogen status` shows what"
                    + " was edited.");
        }
        return new RepairedRevision(script, row.checksum(), now);
    }

    /** What has to change for a first revision to count as applied. */
    HistoryRewrite baseline(String revision) {
        if (!open.isEmpty()) {
            throw new RevisionException("There is a history already, its last revision is "
                    + List.copyOf(open.keySet()).get(open.size() - 1)
                    + "; a baseline is the beginning of one. Use `autogen stamp` to correct a history.");
        }
        return new HistoryRewrite(List.of(), plans.added(plans.graph().upTo(revision), Origin.BASELINE));
    }
}
