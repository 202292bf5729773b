package dev.autogen.runner;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.execute.Run;
import dev.autogen.runner.internal.execute.Session;
import java.sql.Connection;
import java.time.Duration;

/**
 * Runs migrations one at a time, either way, on a database that was made for it and that nobody else migrates: what is to be
 * run is for the caller to say, so the history is written and not looked at, and no lock of a run is taken. The migrations
 * are those of the moment it was begun. Not safe for threads; close it: it holds the connection.
 */
public final class Trial implements AutoCloseable {

    private final Plans plans;
    private final Session session;
    private final Run run;

    Trial(Plans plans, Session session, Run run) {
        this.plans = plans;
        this.session = session;
        this.run = run;
    }

    /** The migrations and how they follow one another. */
    public RevisionGraph graph() {
        return plans.graph();
    }

    /** The connection that they are run on, in auto-commit mode; stays open. */
    public Connection connection() {
        return session.connection();
    }

    /**
     * Runs one migration, and gives how long it took; one that is not meant for the environment is only recorded.
     *
     * @throws IrreversibleException if it says that it cannot be run that way; nothing was run then
     * @throws MigrationFailedException if it fails
     */
    public Duration run(Script script, Direction direction) {
        return run.alone(plans.alone(direction, script)).duration();
    }

    /** Gives the connection back. */
    @Override
    public void close() {
        session.close();
    }
}
