package dev.autogen.cli;

import dev.autogen.cli.VerifiedRevision.Result;
import dev.autogen.runner.Direction;
import dev.autogen.runner.graph.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * All migrations in order on a scratch database, each there and back before the next one. Whatever goes wrong with one is
 * left behind: the next ones are tried on a new database, to which the migrations lead directly.
 */
final class Verification implements AutoCloseable {

    private final SourceReader reader;
    private final List<Script> scripts;
    private final List<RowsFile> rows;
    private @Nullable TrialDatabase trial;
    private @Nullable LiveSide now;

    Verification(SourceReader reader, List<Script> scripts, List<RowsFile> rows) {
        this.reader = reader;
        this.scripts = List.copyOf(scripts);
        this.rows = List.copyOf(rows);
    }

    /**
     * Tries all, up to one whose upgrade fails.
     *
     * @param tried those that are to be taken back; the others are applied only
     * @param irreversible tells where it is accepted that there is no way back
     * @param heard is told of each when it is done
     */
    List<VerifiedRevision> run(Set<Script> tried, Predicate<Script> irreversible, Consumer<VerifiedRevision> heard) {
        List<VerifiedRevision> verified = new ArrayList<>();
        for (Script script : scripts) {
            VerifiedRevision next = tried.contains(script) && !isSkipped(script)
                    ? thereAndBack(script, irreversible.test(script))
                    : there(script);
            verified.add(next);
            heard.accept(next);
            if (next.isDeadEnd()) {
                break;
            }
        }
        return verified;
    }

    /** The database, with the last migration that was tried applied. */
    LiveSide database() {
        LiveSide known = now;
        if (known == null) {
            known = trial().look();
            now = known;
        }
        return known;
    }

    private TrialDatabase trial() {
        TrialDatabase known = trial;
        if (known == null) {
            known = TrialDatabase.create(reader, scripts, rows);
            trial = known;
        }
        return known;
    }

    private VerifiedRevision there(Script script) {
        now = null;
        VerifiedRevision there = trip(script).there();
        return isSkipped(script) ? new VerifiedRevision(script, Result.SKIPPED, there.runs(), there.findings()) : there;
    }

    /** Without an environment everything is tried. */
    private boolean isSkipped(Script script) {
        String environment = reader.invocation().configuration().environment();
        return !environment.isEmpty() && !script.isMeantFor(environment);
    }

    private VerifiedRevision thereAndBack(Script script, boolean irreversible) {
        LiveSide before = database();
        RoundTrip trip = trip(script);
        VerifiedRevision verified = trip.make(before, irreversible);
        now = trip.reached();
        boolean lostRows = verified.runs().size() > 1 && trial().hasRowsFor(script);
        if (!verified.isDeadEnd() && (now == null || lostRows)) {
            beginAnewAfter(script);
        }
        return verified;
    }

    private RoundTrip trip(Script script) {
        return new RoundTrip(reader.invocation(), trial(), script);
    }

    private void beginAnewAfter(Script last) {
        close();
        TrialDatabase fresh = trial();
        for (Script script : scripts.subList(0, scripts.indexOf(last) + 1)) {
            fresh.run(script, Direction.UPGRADE);
            fresh.fill(script);
        }
    }

    @Override
    public void close() {
        try (TrialDatabase closing = trial) {
            trial = null;
            now = null;
        }
    }
}
