package dev.autogen.runner.internal.guard;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Loss;
import dev.autogen.runner.internal.Drop;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.history.HistorySql;
import dev.autogen.runner.internal.history.HistoryTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
        return decide(losses(connection, plan));
    }

    /**
     * The same where something else than a plan destroys it.
     *
     * @param name stands for the revision
     */
    public Decision decide(Connection connection, String name, List<Drop> drops) {
        List<Loss> losses = new ArrayList<>();
        try {
            for (Drop drop : drops) {
                LossProbe.probe(connection, name, drop).ifPresent(losses::add);
            }
        } catch (SQLException e) {
            throw unknown(e);
        }
        return decide(losses);
    }

    private Decision decide(List<Loss> losses) {
        Permission permission = new Permission(settings);
        List<Loss> open = permission.notCovered(losses, settings.guard().standing());
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
        Threats threats = new Threats(settings.defaultSchema());
        List<Loss> losses = new ArrayList<>();
        try {
            for (PlannedRevision revision : plan) {
                for (Drop drop : drops(connection, revision, threats)) {
                    LossProbe.probe(connection, revision.script().id(), drop).ifPresent(losses::add);
                }
            }
        } catch (SQLException e) {
            throw unknown(e);
        }
        return losses;
    }

    private static AutogenException unknown(SQLException e) {
        return new AutogenException(
                "database", "It cannot be found out whether data would be lost: " + e.getMessage(), e);
    }

    private List<Drop> drops(Connection connection, PlannedRevision revision, Threats threats) throws SQLException {
        return revision.absent() == null
                ? threats.next(revision.remaining())
                : new HistoryTable(new HistorySql(settings.history()))
                        .drops(connection, revision.script().id());
    }
}
