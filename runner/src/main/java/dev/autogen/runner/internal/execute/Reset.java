package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Decision;
import dev.autogen.runner.Loss;
import dev.autogen.runner.internal.Drop;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.guard.DestructiveGuard;
import dev.autogen.runner.internal.reset.Emptying;
import dev.autogen.runner.internal.reset.SchemaObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Empties a database, and plans what is applied to it after that. */
public interface Reset {

    /** What is to go now, given what is applied or on its way. */
    Emptying emptying(Connection connection, List<AppliedRevision> open) throws SQLException;

    /** All that is to be applied to the empty database. */
    List<PlannedRevision> plan();

    /** The same as {@link #emptying}, told as what it is when the database fails. */
    default Emptying look(Connection connection, List<AppliedRevision> open) {
        try {
            return emptying(connection, open);
        } catch (SQLException e) {
            throw Session.failure("What there is to be dropped cannot be listed", e);
        }
    }

    /**
     * Has it decided whether rows may go.
     *
     * @throws dev.autogen.runner.DestructiveException if they may not
     */
    static Decision decide(Settings settings, Connection connection, Emptying emptying) {
        List<Drop> drops = new ArrayList<>();
        for (SchemaObject object : emptying.objects()) {
            if (object.isTable()) {
                drops.add(new Drop(drops.size() + 1, "drop " + object.describe(), object.name(), null));
            }
        }
        return new DestructiveGuard(settings).decide(connection, Loss.RESET, drops);
    }

    /**
     * Keeps environments that matter from being emptied.
     *
     * @throws AutogenException in one of them
     */
    static void requireUnprotected(Settings settings) {
        if (settings.isProduction()) {
            throw new AutogenException(
                    "protected",
                    "Environment " + settings.environment() + " is protected: it is never reset. Nothing was changed.",
                    null);
        }
    }
}
