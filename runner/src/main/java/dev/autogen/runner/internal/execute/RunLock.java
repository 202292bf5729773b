package dev.autogen.runner.internal.execute;

import dev.autogen.runner.AutogenException;
import dev.autogen.runner.Listener;
import dev.autogen.runner.LockHolder;
import dev.autogen.runner.LockTimeoutException;
import dev.autogen.runner.internal.Settings;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps everybody else from migrating the same history: a session advisory lock on the connection that does the work.
 * Taken by polling, outside a transaction: a session that blocks on it would deadlock with {@code CREATE INDEX
 * CONCURRENTLY} of the holder.
 */
final class RunLock implements AutoCloseable {

    private static final long FIRST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 1000;

    private static final String HOLDER = """
            select l.pid, coalesce(a.application_name, ''), coalesce(a.usename, ''),
                   coalesce(a.backend_start, now())
            from pg_locks l
            left join pg_stat_activity a on a.pid = l.pid
            where l.locktype = 'advisory' and l.granted and l.objsubid = 1
              and l.database = (select oid from pg_database where datname = current_database())
              and (l.classid::bigint << 32 | l.objid::bigint) =
            """;

    private final Connection connection;
    private final long key;

    private RunLock(Connection connection, long key) {
        this.connection = connection;
        this.key = key;
    }

    /** The lock as others see it. */
    static RunLock of(Connection connection, Settings settings) {
        return new RunLock(connection, settings.lockKey());
    }

    /** Who has it; null for nobody. */
    @Nullable
    LockHolder holderOrNull() {
        try {
            return holder().orElse(null);
        } catch (SQLException e) {
            throw Session.failure("Who is migrating this database cannot be seen", e);
        }
    }

    /**
     * Waits for the lock.
     *
     * @throws LockTimeoutException if somebody else has it for too long
     */
    static RunLock acquire(Connection connection, Settings settings, Listener listener) {
        RunLock lock = of(connection, settings);
        try {
            lock.poll(settings.patience().lockWait(), listener);
            return lock;
        } catch (SQLException e) {
            throw Session.failure("The lock for migrating cannot be taken", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AutogenException("interrupted", "Interrupted while waiting for the lock for migrating", e);
        }
    }

    private void poll(Duration patience, Listener listener) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        long pause = FIRST_PAUSE_MILLIS;
        LockHolder told = null;
        while (!ask("select pg_try_advisory_lock(" + key + ")")) {
            LockHolder holder = holder().orElse(told);
            if (System.nanoTime() >= deadline) {
                throw timeout(patience, holder);
            }
            if (holder != null && !Objects.equals(holder, told)) {
                listener.waiting(holder);
                told = holder;
            }
            Thread.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private static LockTimeoutException timeout(Duration patience, @Nullable LockHolder holder) {
        return new LockTimeoutException("Somebody else has been migrating this database for "
                + patience.toSeconds() + " s"
                + (holder == null ? "" : " (" + holder.describe() + ")")
                + "; nothing was run. Wait for it, or end that session, and try again.");
    }

    private Optional<LockHolder> holder() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HOLDER + key)) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new LockHolder(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant()));
        }
    }

    private boolean ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Gives the lock back; the end of the session would too. */
    @Override
    public void close() {
        try {
            ask("select pg_advisory_unlock(" + key + ")");
        } catch (SQLException e) {
            throw Session.failure("The lock for migrating was lost with the connection", e);
        }
    }
}
