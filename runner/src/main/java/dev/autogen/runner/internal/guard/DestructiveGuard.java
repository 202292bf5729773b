package dev.autogen.runner.internal.guard;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Loss;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks through a whole plan, before anything is locked, and has it decided whether data may be lost. */
public final class DestructiveGuard {

    private final Settings settings;

    /** A guard that asks the one in the settings. */
    public DestructiveGuard(Settings settings) {
        this.settings = settings;
    }

    /**
     * What may be lost.
     *
     * @throws dev.autogen.runner.DestructiveException if something would be lost that may not
     */
    public Decision decide(Connection connection, List<PlannedRevision> plan) {
        Permission permission = new Permission(settings);
        List<Loss> open =
                permission.notCovered(losses(connection, plan), settings.guard().standing());
        if (open.isEmpty()) {
            return Decision.REFUSED;
        }
        Decision decision = settings.guard().decide(open);
        List<Loss> refused = permission.notCovered(open, decision);
        if (!refused.isEmpty()) {
            throw permission.refusal(refused, "Nothing was run.");
        }
        return decision;
    }

    private List<Loss> losses(Connection connection, List<PlannedRevision> plan) {
        Destruction destruction = new Destruction(settings.defaultSchema());
        LossProbe probe = new LossProbe(connection, settings.defaultSchema());
        List<Loss> losses = new ArrayList<>();
        for (PlannedRevision revision : plan) {
            int number = 0;
            for (Operation operation : revision.operations()) {
                number++;
                Optional<Doomed> doomed = destruction.next(operation);
                if (doomed.isPresent()) {
                    probe(probe, revision.script(), number, operation, doomed.get())
                            .ifPresent(losses::add);
                }
            }
        }
        return losses;
    }

    private static Optional<Loss> probe(
            LossProbe probe, Script script, int number, Operation operation, Doomed doomed) {
        try {
            return probe.probe(script, number, operation, doomed);
        } catch (SQLException e) {
            throw new AutogenException(
                    "database", "It cannot be found out whether data would be lost: " + e.getMessage(), e);
        }
    }
}
