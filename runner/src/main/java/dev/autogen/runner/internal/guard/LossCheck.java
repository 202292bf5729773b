package dev.autogen.runner.internal.guard;

import dev.autogen.runner.Decision;
import dev.autogen.runner.Loss;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Drop;
import dev.autogen.runner.internal.Settings;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.postgres.Quoting;
import dev.autogen.schema.text.English;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** Looks once more, in the transaction and under the lock of the table, right before an operation destroys something. */
public final class LossCheck {

    /** The setting that allows losses in SQL: ids of revisions, separated by commas. */
    public static final String SETTING = "autogen.allow_destructive";

    private final Settings settings;
    private final Decision decision;

    /** A check against what was decided before. */
    public LossCheck(Settings settings, Decision decision) {
        this.settings = settings;
        this.decision = decision;
    }

    /**
     * Locks the table and looks, unless the operation destroys nothing or may do so.
     *
     * @throws dev.autogen.runner.DestructiveException if something would be lost that may not
     */
    public void check(Connection connection, Script script, int number, Operation operation) throws SQLException {
        Optional<Doomed> doomed = uncovered(script, operation);
        if (doomed.isEmpty() || !lock(connection, doomed.get())) {
            return;
        }
        String description = English.relativeTo(settings.defaultSchema()).describe(operation);
        Drop drop =
                new Drop(number, description, doomed.get().table(), doomed.get().column());
        Optional<Loss> loss = LossProbe.probe(connection, script.id(), drop);
        if (loss.isPresent()) {
            throw new Permission(settings)
                    .refusal(
                            List.of(loss.get()),
                            "This data was not there when the plan was looked through. The revision was rolled back.");
        }
    }

    /** What the operation destroys and nobody has allowed it to; whether there is data is another question. */
    public Optional<Doomed> uncovered(Script script, Operation operation) {
        return isAllowed(script) ? Optional.empty() : new Destruction(settings.defaultSchema()).next(operation);
    }

    /** Whether a revision may destroy whatever it does. */
    public boolean isAllowed(Script script) {
        Permission permission = new Permission(settings);
        return permission.covers(decision, script.id())
                || permission.covers(settings.guard().standing(), script.id());
    }

    private static boolean lock(Connection connection, Doomed doomed) throws SQLException {
        String table = Quoting.name(doomed.table());
        try (PreparedStatement exists = connection.prepareStatement("select to_regclass(?) is not null")) {
            exists.setString(1, table);
            try (ResultSet row = exists.executeQuery()) {
                if (!row.next() || !row.getBoolean(1)) {
                    return false;
                }
            }
        }
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table " + table + " in access exclusive mode");
        }
        return true;
    }
}
