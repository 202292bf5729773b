package dev.autogen.runner;

import java.sql.Connection;
import java.util.List;

/**
 * An upgrade that is about to begin.
 *
 * @param migrations what is to be run, in order, with what each says
 * @param environment its name; empty for none
 * @param connection of the run, in auto-commit mode; not to be closed
 */
public record UpcomingUpgrade(List<RecordedMigration> migrations, String environment, Connection connection) {

    /** Copies the list. */
    public UpcomingUpgrade {
        migrations = List.copyOf(migrations);
    }
}
