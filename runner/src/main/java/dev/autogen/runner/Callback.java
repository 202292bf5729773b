package dev.autogen.runner;

/**
 * Called in the course of runs, on the thread that runs them. Given by {@link Autogen#callbacks}, or found where the
 * migrations are: a public class {@code Callbacks} beside them, with a public constructor without parameters, and files
 * {@code beforeUpgrade.sql}, {@code beforeEach.sql}, {@code afterEach.sql} and {@code onError.sql}.
 *
 * <p>What a callback throws fails the run, but for {@link #onError}. Callbacks are not part of scripts and checksums, and nobody
 * is called for a migration that is left out.
 */
public interface Callback {

    /**
     * Before the first migration of an upgrade that has something to do, under the lock of the run and outside transactions.
     * Nothing is run if it throws.
     */
    default void beforeUpgrade(UpcomingUpgrade upgrade) throws Exception {}

    /**
     * Before a migration, either way: in its transaction, and again where that is tried again. Before one with steps, in a
     * transaction of its own, also where it goes on after it was cut off.
     */
    default void beforeEach(MigrationEvent event) throws Exception {}

    /**
     * After a migration, either way: in its transaction, which is rolled back if it throws. After one with steps, in a
     * transaction of its own; what was done stays then.
     */
    default void afterEach(MigrationEvent event) throws Exception {}

    /**
     * After a migration failed and was rolled back, outside transactions; the connection may be lost. What it throws is
     * suppressed by the failure.
     */
    default void onError(MigrationEvent event, AutogenException failure) throws Exception {}
}
