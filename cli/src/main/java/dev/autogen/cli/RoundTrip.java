package dev.autogen.cli;

import dev.autogen.cli.VerifiedRevision.Ran;
import dev.autogen.cli.VerifiedRevision.Result;
import dev.autogen.introspector.UnmodelledObject;
import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Direction;
import dev.autogen.runner.IrreversibleException;
import dev.autogen.runner.LoadException;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One migration up, down and up again, and what was found on the way. */
final class RoundTrip {

    private static final String UPGRADE_FAILED = "upgrade-failed";
    private static final String ITS_UPGRADE_FAILS = "Its upgrade fails:";
    private static final String MEND_UPGRADE = "Mend upgrade() in ";

    private final Invocation invocation;
    private final TrialDatabase trial;
    private final Script script;
    private final List<Ran> runs = new ArrayList<>();
    private final List<VerifyFinding> findings = new ArrayList<>();
    private @Nullable LiveSide reached;

    RoundTrip(Invocation invocation, TrialDatabase trial, Script script) {
        this.invocation = invocation;
        this.trial = trial;
        this.script = script;
    }

    /** The database as the trip has left it; null where something went wrong, and nothing should be built on it. */
    @Nullable
    LiveSide reached() {
        return reached;
    }

    /** Goes there, and not back. */
    VerifiedRevision there() {
        if (!ran(Direction.UPGRADE, UPGRADE_FAILED, ITS_UPGRADE_FAILS, MEND_UPGRADE)) {
            return verified(Result.FAILED);
        }
        trial.fill(script);
        return verified(Result.APPLIED);
    }

    /**
     * Makes the trip.
     *
     * @param before the database as it is now
     * @param acceptsNoWayBack whether it is no finding that there is none
     */
    VerifiedRevision make(LiveSide before, boolean acceptsNoWayBack) {
        VerifiedRevision there = there();
        if (there.isDeadEnd()) {
            return there;
        }
        LiveSide after = trial.look();
        StoredValues values = trial.values();
        try {
            if (ran(Direction.DOWNGRADE, "downgrade-failed", "Its downgrade fails:", "Mend downgrade() in ")) {
                comeBack(before, after, values);
            }
        } catch (IrreversibleException e) {
            reached = after;
            return irreversible(e.reason(), acceptsNoWayBack);
        }
        return verified(findings.isEmpty() ? Result.OK : Result.FAILED);
    }

    private void comeBack(LiveSide before, LiveSide after, StoredValues values) {
        compare(
                trial.look(),
                before,
                "downgrade-differs",
                "Its downgrade does not lead back to what was there before; what is left to do:",
                "Let downgrade() in " + location() + " do that.");
        StoredValues between = trial.values();
        StoredValues surviving = values.alsoIn(between);
        compareRows(surviving.changedIn(between), "after its downgrade", "downgrade()");
        // What is found then would follow from what was found already.
        if (findings.isEmpty()) {
            goAgain(after, surviving);
        }
    }

    private void goAgain(LiveSide after, StoredValues surviving) {
        if (ran(
                Direction.UPGRADE,
                "upgrade-again-failed",
                "Its upgrade fails after its downgrade:",
                "Its downgrade leaves something behind, or upgrade() expects what it does not make: see ")) {
            LiveSide again = trial.look();
            compare(
                    again,
                    after,
                    "upgrade-again-differs",
                    "Its upgrade, run again, does not lead to where it led first; what is missing:",
                    "Look what downgrade() in " + location() + " leaves as it should not be.");
            compareRows(surviving.changedIn(trial.values()), "after its downgrade and upgrade", "both methods");
            reached = findings.isEmpty() ? again : null;
        }
    }

    private boolean ran(Direction direction, String kind, String message, String advice) {
        try {
            runs.add(new Ran(direction, trial.run(script, direction)));
            return true;
        } catch (AutogenException e) {
            if (e instanceof LoadException || e instanceof IrreversibleException && direction == Direction.DOWNGRADE) {
                throw e;
            }
            findings.add(new VerifyFinding(
                    kind,
                    message,
                    List.of(),
                    String.valueOf(e.getMessage()).lines().toList(),
                    advice + location() + "."));
            return false;
        }
    }

    private void compare(LiveSide actual, LiveSide expected, String kind, String message, String advice) {
        List<Operation> operations = actual.schema().equals(expected.schema())
                ? List.of()
                : SideComparison.of(invocation.configuration(), actual, expected, List.of())
                        .operations();
        List<String> details = new ArrayList<>();
        others(actual, expected).forEach(other -> details.add("- " + other + " is left behind"));
        others(expected, actual).forEach(other -> details.add("+ " + other + " is gone"));
        if (!operations.isEmpty() || !details.isEmpty()) {
            findings.add(new VerifyFinding(kind, message, operations, details, advice));
        }
    }

    /** What only the first one has of what the model has no place for: views, functions, triggers. */
    private Set<String> others(LiveSide first, LiveSide second) {
        Set<String> names = new TreeSet<>();
        String defaultSchema = Scopes.defaultSchema(invocation.configuration());
        for (UnmodelledObject object : first.compared().unmodelled()) {
            if (!second.compared().unmodelled().contains(object)) {
                names.add(object.kind() + " " + object.relativeTo(defaultSchema));
            }
        }
        return names;
    }

    private void compareRows(Set<String> changed, String when, String where) {
        if (!changed.isEmpty()) {
            findings.add(new VerifyFinding(
                    "rows",
                    "Rows are not what they were, " + when + ":",
                    List.of(),
                    List.copyOf(changed),
                    "Let " + where + " in " + location() + " keep them."));
        }
    }

    private VerifiedRevision irreversible(String reason, boolean accepted) {
        if (accepted) {
            return verified(Result.IRREVERSIBLE);
        }
        findings.add(new VerifyFinding(
                "irreversible",
                "Nothing takes it back: " + reason + ".",
                List.of(),
                List.of(),
                "Write downgrade() in " + location() + ", or accept it: --allow-irreversible=" + script.id() + "."));
        return verified(Result.FAILED);
    }

    private String location() {
        return script.source() == null ? script.location() : invocation.shown(script.source());
    }

    private VerifiedRevision verified(Result result) {
        return new VerifiedRevision(script, result, runs, findings);
    }
}
