package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Callback;
import dev.autogen.runner.Direction;
import dev.autogen.runner.MigrationEvent;
import dev.autogen.runner.MigrationFailedException;
import dev.autogen.runner.RecordedMigration;
import dev.autogen.runner.UpcomingUpgrade;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;

/** Calls the callbacks of one run, and says which one failed. */
final class Callouts {

    private final List<Callback> callbacks;
    private final String environment;

    Callouts(Settings settings) {
        this.callbacks = settings.callbacks().called();
        this.environment = settings.environment();
    }

    /** Whether anybody is to be called. */
    boolean isNeeded() {
        return !callbacks.isEmpty();
    }

    void beforeUpgrade(Connection connection, List<PlannedRevision> plan) {
        List<RecordedMigration> migrations = plan.stream()
                .filter(revision -> revision.direction() == Direction.UPGRADE && !revision.isSkipped())
                .map(PlannedRevision::recorded)
                .toList();
        if (migrations.isEmpty()) {
            return;
        }
        UpcomingUpgrade upgrade = new UpcomingUpgrade(migrations, environment, connection);
        for (Callback callback : callbacks) {
            try {
                callback.beforeUpgrade(upgrade);
            } catch (Exception e) {
                throw new AutogenException(
                        "callback", "The callback beforeUpgrade failed: " + reason(e) + "\nNothing was run.", e);
            }
        }
    }

    void beforeEach(Connection connection, PlannedRevision revision) {
        MigrationEvent event = event(connection, revision, Duration.ZERO);
        called(revision).forEach(callback -> call("beforeEach", revision, () -> callback.beforeEach(event)));
    }

    /** @param start by {@link System#nanoTime} */
    void afterEach(Connection connection, PlannedRevision revision, long start) {
        MigrationEvent event = event(connection, revision, since(start));
        called(revision).forEach(callback -> call("afterEach", revision, () -> callback.afterEach(event)));
    }

    void onError(Connection connection, PlannedRevision revision, long start, AutogenException failure) {
        MigrationEvent event = event(connection, revision, since(start));
        for (Callback callback : called(revision)) {
            try {
                callback.onError(event, failure);
            } catch (Exception e) {
                failure.addSuppressed(e);
            }
        }
    }

    /** Nobody where nothing is run. */
    private List<Callback> called(PlannedRevision revision) {
        return revision.isSkipped() ? List.of() : callbacks;
    }

    private MigrationEvent event(Connection connection, PlannedRevision revision, Duration duration) {
        return new MigrationEvent(
                revision.script(), revision.direction(), revision.operations(), duration, environment, connection);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The cause stays what it is: what did not get a lock is tried again. */
    private static void call(String name, PlannedRevision revision, Call call) {
        try {
            call.run();
        } catch (Exception e) {
            throw new MigrationFailedException(
                    revision.script().id(),
                    "The callback " + name + " failed for revision "
                            + revision.script().label() + ": " + reason(e),
                    e);
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    private interface Call {
        void run() throws Exception;
    }
}
