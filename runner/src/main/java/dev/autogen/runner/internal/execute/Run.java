package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Listener;
import dev.autogen.runner.LockHolder;
import dev.autogen.runner.RepairedRevision;
import dev.autogen.runner.ResetResult;
import dev.autogen.runner.RevisionException;
import dev.autogen.runner.RunResult;
import dev.autogen.runner.RunResult.Done;
import dev.autogen.runner.Step;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.DestructiveGuard;
import dev.autogen.runner.internal.history.HistorySql;
import dev.autogen.runner.internal.history.HistoryTable;
import dev.autogen.runner.internal.reset.Emptying;
import dev.autogen.runner.internal.reset.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One run on one connection: plan, ask, lock, plan again if the history has moved, execute. */
public final class Run {

    private final Session session;
    private final Settings settings;
    private final Listener listener;
    private final HistoryTable history;

    /** A run on a session, which the caller closes. */
    public Run(Session session, Settings settings, Listener listener) {
        this.session = session;
        this.settings = settings;
        this.listener = listener;
        this.history = new HistoryTable(new HistorySql(settings.history()));
    }

    /** What the history has at one moment, and who is at work on what is on its way; locks nothing. */
    public Observed observe() {
        RunLock lock = RunLock.of(session.connection(), settings);
        while (true) {
            List<AppliedRevision> open = history.open(session.connection());
            if (open.stream().noneMatch(AppliedRevision::isOnItsWay)) {
                return new Observed(open, null);
            }
            LockHolder holder = lock.holderOrNull();
            // a run that ended in between has changed what was read
            if (holder != null || history.open(session.connection()).equals(open)) {
                return new Observed(open, holder);
            }
        }
    }

    /**
     * Runs what the planner plans; nothing is locked or written where that is nothing.
     *
     * @param seen what is applied or on its way, as it was read a moment ago
     */
    @SuppressWarnings("try") // the lock is held, not used
    public List<Done> execute(List<AppliedRevision> seen, Planner planner) {
        List<AppliedRevision> applied = seen;
        while (true) {
            List<PlannedRevision> plan = planner.plan(applied);
            if (plan.isEmpty()) {
                return List.of();
            }
            requireOneTransaction(plan);
            tellAbsent(plan);
            Decision decision = new DestructiveGuard(settings).decide(session.connection(), plan);
            try (RunLock lock = RunLock.acquire(session.connection(), settings, listener)) {
                List<AppliedRevision> now = history.open(session.connection());
                if (now.equals(applied)) {
                    return execute(plan, decision);
                }
                applied = now;
            }
        }
    }

    /** Refuses what cannot be all of it or nothing, where that was asked for. */
    private void requireOneTransaction(List<PlannedRevision> plan) {
        if (!settings.mode().isSingleTransaction()) {
            return;
        }
        for (PlannedRevision revision : plan) {
            String label = "revision " + revision.script().label();
            for (Step step : revision.steps()) {
                if (!step.isTransactional() && step.batch() == null) {
                    throw new RevisionException("Step " + step.number() + " (" + step.label() + ") of " + label
                            + " cannot be in a transaction, so there is no single one for all of it. Nothing was run.");
                }
            }
            if (!revision.journal().isEmpty() || revision.way() == Way.ABORT) {
                throw new RevisionException("The " + label
                        + " was begun step by step and cannot be ended in a single transaction. Nothing was run.");
            }
        }
    }

    private void tellAbsent(List<PlannedRevision> plan) {
        for (PlannedRevision revision : plan) {
            AppliedRevision absent = revision.absent();
            if (absent != null) {
                listener.absent(absent);
            }
        }
    }

    /** Runs one revision on a database that nobody else migrates; data may be lost as the guard allows without being asked. */
    public Done alone(PlannedRevision revision) {
        return new Transactions(session, settings, listener)
                .run(revision, settings.guard().standing(), List.of());
    }

    private List<Done> execute(List<PlannedRevision> plan, Decision decision) {
        new Callouts(settings).beforeUpgrade(session.connection(), plan);
        Transactions transactions = new Transactions(session, settings, listener);
        if (settings.mode().isSingleTransaction()) {
            return transactions.runTogether(plan, decision);
        }
        List<Done> done = new ArrayList<>();
        for (PlannedRevision revision : plan) {
            done.add(transactions.run(revision, decision, done));
        }
        return done;
    }

    /** Empties the database and applies what is planned, under one lock. */
    @SuppressWarnings("try") // the lock is held, not used
    public ResetResult reset(Reset reset) {
        Reset.requireUnprotected(settings);
        List<PlannedRevision> plan = reset.plan();
        requireOneTransaction(plan);
        while (true) {
            List<AppliedRevision> open = history.open(session.connection());
            Emptying emptying = reset.look(session.connection(), open);
            Reset.decide(settings, session.connection(), emptying);
            try (RunLock lock = RunLock.acquire(session.connection(), settings, listener)) {
                if (history.open(session.connection()).equals(open)
                        && reset.look(session.connection(), open).equals(emptying)) {
                    new Transactions(session, settings, listener).empty(emptying);
                    List<Done> done = execute(plan, Decision.REFUSED);
                    return new ResetResult(
                            emptying.objects().stream()
                                    .map(SchemaObject::describe)
                                    .toList(),
                            new RunResult(Direction.UPGRADE, done, List.of()));
                }
            }
        }
    }

    /** Rewrites the history under the lock; the function is given what is applied or on its way. */
    @SuppressWarnings("try") // the lock is held, not used
    public HistoryRewrite rewrite(Function<List<AppliedRevision>, HistoryRewrite> plan) {
        try (RunLock lock = RunLock.acquire(session.connection(), settings, listener)) {
            HistoryRewrite rewrite = plan.apply(history.open(session.connection()));
            new Transactions(session, settings, listener).rewrite(rewrite);
            return rewrite;
        }
    }

    /** Changes checksums under the lock; the function is given what is applied or on its way. */
    @SuppressWarnings("try") // the lock is held, not used
    public List<RepairedRevision> repair(Function<List<AppliedRevision>, List<RepairedRevision>> plan) {
        try (RunLock lock = RunLock.acquire(session.connection(), settings, listener)) {
            List<RepairedRevision> repairs = plan.apply(history.open(session.connection()));
            if (!repairs.isEmpty()) {
                new Transactions(session, settings, listener).repair(repairs);
            }
            return repairs;
        }
    }
}
