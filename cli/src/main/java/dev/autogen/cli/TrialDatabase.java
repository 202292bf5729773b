package dev.autogen.cli;

import dev.autogen.cli.config.Database;
import dev.autogen.runner.Direction;
import dev.autogen.runner.Trial;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A scratch database on which migrations are tried one at a time, with rows where they are wanted. */
final class TrialDatabase implements AutoCloseable {

    private final SourceReader reader;
    private final Database database;
    private final Trial trial;
    private final Connection observer;
    private final Set<QualifiedName> history;
    private final List<RowsFile> rows;
    private boolean filled;

    private TrialDatabase(
            SourceReader reader,
            Database database,
            Trial trial,
            Connection observer,
            Set<QualifiedName> history,
            List<RowsFile> rows) {
        this.reader = reader;
        this.database = database;
        this.trial = trial;
        this.observer = observer;
        this.history = history;
        this.rows = rows;
    }

    /** An empty one. */
    static TrialDatabase create(SourceReader reader, List<Script> scripts, List<RowsFile> rows) {
        Database database = reader.scratchDatabase();
        Trial trial = new Revisions(reader.invocation())
                .scratchRunner(database, MigrationsSource.everything(scripts))
                .trial();
        Connection observer = new Connections(database).getConnection();
        TrialDatabase created = new TrialDatabase(
                reader,
                database,
                trial,
                observer,
                Revisions.historyTables(reader.invocation().configuration()),
                rows);
        created.prepare();
        return created;
    }

    /**
     * Nothing here has to outlive a crash. The catalog is looked at over a connection of its own: migrations set the search
     * path, upon which the driver forgets what it has prepared, and planning those queries takes longer than running them.
     */
    private void prepare() {
        try (Statement running = trial.connection().createStatement();
                Statement looking = observer.createStatement()) {
            running.execute("set synchronous_commit to off");
            looking.execute("set plan_cache_mode to force_generic_plan");
        } catch (SQLException e) {
            throw new CommandException("connection", "Cannot prepare " + database + ": " + e.getMessage(), e);
        }
    }

    /** Runs one migration; see {@link Trial#run}. */
    Duration run(Script script, Direction direction) {
        return trial.run(script, direction);
    }

    /** Whether rows belong to the database as it is after a revision. */
    boolean hasRowsFor(Script script) {
        return rows.stream().anyMatch(file -> file.after().equals(script));
    }

    /** Adds the rows that belong to the database as it is after a revision. */
    void fill(Script script) {
        for (RowsFile file : rows) {
            if (file.after().equals(script)) {
                file.sql().run(file.statements(), database);
                filled = true;
            }
        }
    }

    /** What is there now. */
    LiveSide look() {
        return reader.live("migrations", "", observer);
    }

    /** What is stored now; nothing is looked at while no rows were added. */
    StoredValues values() {
        return filled ? StoredValues.of(observer, history) : StoredValues.NONE;
    }

    /** Disconnects and drops the database. */
    @Override
    public void close() {
        try {
            observer.close();
        } catch (SQLException e) {
            throw new CommandException("connection", "Cannot disconnect from " + database + ": " + e.getMessage(), e);
        } finally {
            trial.close();
        }
        reader.discard(database);
    }
}
