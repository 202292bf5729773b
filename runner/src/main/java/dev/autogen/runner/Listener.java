package dev.autogen.runner;

import dev.autogen.runner.graph.Script;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.Operation;
import java.time.Duration;
import java.util.List;

/** Hears what a run is doing, on the thread that does it; what it throws ends the run. */
public interface Listener {

    /** Somebody else is migrating this database; called once, and again when it is another session. */
    default void waiting(LockHolder holder) {}

    /** A migration begins. */
    default void started(Script script, Direction direction) {}

    /**
     * A step of a migration with steps begins; those that are done already do not.
     *
     * @param steps how many the migration has
     */
    default void step(Script script, Step step, int steps) {}

    /** An operation begins; numbers count from 1. */
    default void operation(Script script, int number, Operation operation) {}

    /**
     * A batch of an operation is done, and committed unless all is one transaction.
     *
     * @param progress how far it came with it
     */
    default void batch(Script script, BatchSql operation, BatchProgress progress) {}

    /** No further batch of an operation comes: all are done, or one failed. */
    default void batchesOver(Script script, BatchSql operation) {}

    /** A migration is committed. */
    default void finished(Script script, Direction direction, Duration duration) {}

    /** A migration was left out, and only recorded; it neither begins nor is finished. */
    default void skipped(Script script, Direction direction) {}

    /**
     * A migration, or a step of one, did not get a lock and was rolled back; it is tried again after a pause.
     *
     * @param attempt which one failed, counted from 1
     * @param attempts how many there will be at most
     * @param pause how long until the next one
     * @param blockers who blocked it; empty where that is not known, as after the first attempt
     */
    default void retrying(Script script, int attempt, int attempts, Duration pause, List<Blocker> blockers) {}

    /**
     * An applied revision is to be taken back whose migration is not at hand, by the {@link AppliedRevision#downgrade()}
     * that was kept for it. Nothing is locked yet.
     */
    default void absent(AppliedRevision applied) {}

    /** The database has revisions that these migrations do not contain; so an upgrade does nothing. */
    default void unknown(List<String> revisions) {}

    /**
     * An applied migration is not what it was when it was applied; it is left as it is.
     *
     * @param applied its row in the history
     * @param found its checksum now
     */
    default void edited(Script script, AppliedRevision applied, String found) {}
}
