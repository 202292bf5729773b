package dev.autogen.runner.internal.execute;

import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.Step;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.PlannedRevision.Way;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The journal of one revision, written in transactions that others begin and end: the first step also begins the row of the
 * revision, the last one also finishes it.
 */
final class StepJournal {

    private final HistoryWriter history;
    private final PlannedRevision revision;
    private boolean begun;

    StepJournal(HistoryWriter history, PlannedRevision revision) {
        this.history = history;
        this.revision = revision;
        this.begun = revision.row() != null;
    }

    /** Whether something of the revision stays when it fails. */
    boolean isBegun() {
        return begun;
    }

    /** What was written is committed. */
    void committed() {
        begun = true;
    }

    /** What every transaction begins with. */
    void open(Connection connection) throws SQLException {
        history.begin(connection);
    }

    /** A step that is about to be run. */
    void beginning(Connection connection, Step step) throws SQLException {
        beginRevision(connection);
        if (revision.way() != Way.ABORT && !revision.isInDoubt(step)) {
            history.stepBegun(connection, revision, step);
        }
    }

    /** A step of which a batch is done. */
    void progressed(Connection connection, Step step, BatchProgress progress) throws SQLException {
        history.stepProgressed(connection, revision, step, progress);
    }

    /** A step that was begun and is done. */
    void ended(Connection connection, Step step) throws SQLException {
        history.stepEnded(connection, revision, step);
        finishAfterTheLast(connection, step);
    }

    /** A step that was not written before. */
    void done(Connection connection, Step step) throws SQLException {
        beginRevision(connection);
        history.stepDone(connection, revision, step);
        finishAfterTheLast(connection, step);
    }

    private void beginRevision(Connection connection) throws SQLException {
        if (!begun) {
            history.begun(connection, revision);
        }
    }

    private void finishAfterTheLast(Connection connection, Step step) throws SQLException {
        List<Step> steps = revision.steps();
        if (step.number() == steps.get(steps.size() - 1).number()) {
            history.finished(connection, revision);
        }
    }
}
