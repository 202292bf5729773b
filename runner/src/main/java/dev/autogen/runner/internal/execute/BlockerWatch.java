package dev.autogen.runner.internal.execute;

import dev.autogen.runner.Blocker;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Looks from a second connection at who keeps a session waiting, since a session that waits cannot ask, and one that has
 * given up is blocked by nobody. Where there is no second connection to be had, as in a pool of one, nobody is named.
 */
final class BlockerWatch implements AutoCloseable {

    private static final String BLOCKERS = """
            select a.pid, coalesce(a.usename, ''), coalesce(a.application_name, ''), coalesce(a.state, ''),
                   coalesce(a.query, '')
            from unnest(pg_blocking_pids(?)) b (pid) join pg_stat_activity a on a.pid = b.pid
            order by a.pid
            """;

    private static final long LONGEST_PAUSE_MILLIS = 200;

    private final DataSource database;
    private final int pid;
    private final long pauseMillis;
    private final Thread thread;
    private volatile boolean closed;
    private volatile List<Blocker> blockers = List.of();

    private BlockerWatch(DataSource database, int pid, Duration pause) {
        this.database = database;
        this.pid = pid;
        this.pauseMillis = Math.max(1, Math.min(pause.toMillis(), LONGEST_PAUSE_MILLIS));
        this.thread = new Thread(this::watch, "autogen-blockers");
        this.thread.setDaemon(true);
    }

    /** Watches a backend until closed. */
    static BlockerWatch start(DataSource database, int pid, Duration pause) {
        BlockerWatch watch = new BlockerWatch(database, pid, pause);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(true); // a transaction would see the same activity for ever
            look(connection);
            connection.setAutoCommit(autoCommit);
        } catch (SQLException | RuntimeException e) {
            closed = true; // the run goes on without names
        }
    }

    private void look(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BLOCKERS)) {
            statement.setInt(1, pid);
            while (!closed) {
                List<Blocker> now = read(statement);
                if (!now.isEmpty()) {
                    blockers = now;
                }
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private static List<Blocker> read(PreparedStatement statement) throws SQLException {
        List<Blocker> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Blocker(
                        row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)));
            }
        }
        return found;
    }

    /** Whoever blocked the session last. */
    List<Blocker> blockers() {
        return blockers;
    }

    /** Stops looking; the second connection is given back. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            TimeUnit.SECONDS.timedJoin(thread, 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
