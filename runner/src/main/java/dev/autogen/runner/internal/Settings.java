package dev.autogen.runner.internal;

import dev.autogen.runner.Guard;
import dev.autogen.runner.Listener;
import dev.autogen.schema.postgres.Quoting;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How migrations are run.
 *
 * @param defaultSchema what names without a schema mean
 * @param historySchema where the history table is
 * @param environment its name; empty for none
 * @param lockTimeout how long a statement waits for a lock
 * @param lockWait how long to wait for somebody else who is migrating
 * @param guard decides about destroyed data
 * @param listener hears of progress; null for the log
 */
public record Settings(
        String defaultSchema,
        @Nullable String historySchema,
        String environment,
        Duration lockTimeout,
        Duration lockWait,
        Guard guard,
        @Nullable Listener listener) {

    /** What is used unless said otherwise. */
    public static final Settings DEFAULT =
            new Settings("public", null, "", Duration.ofSeconds(5), Duration.ofMinutes(5), Guard.REFUSING, null);

    private static final Set<String> PRODUCTION = Set.of("prod", "production", "live");

    /** The same with another {@link #defaultSchema}. */
    public Settings withDefaultSchema(String schema) {
        return new Settings(schema, historySchema, environment, lockTimeout, lockWait, guard, listener);
    }

    /** The same with another {@link #historySchema}. */
    public Settings withHistorySchema(String schema) {
        return new Settings(defaultSchema, schema, environment, lockTimeout, lockWait, guard, listener);
    }

    /** The same with another {@link #environment}. */
    public Settings withEnvironment(String name) {
        return new Settings(defaultSchema, historySchema, name, lockTimeout, lockWait, guard, listener);
    }

    /** The same with another {@link #lockTimeout}. */
    public Settings withLockTimeout(Duration timeout) {
        return new Settings(defaultSchema, historySchema, environment, timeout, lockWait, guard, listener);
    }

    /** The same with another {@link #lockWait}. */
    public Settings withLockWait(Duration patience) {
        return new Settings(defaultSchema, historySchema, environment, lockTimeout, patience, guard, listener);
    }

    /** The same with another {@link #guard}. */
    public Settings withGuard(Guard newGuard) {
        return new Settings(defaultSchema, historySchema, environment, lockTimeout, lockWait, newGuard, listener);
    }

    /** The same with another {@link #listener}. */
    public Settings withListener(Listener newListener) {
        return new Settings(defaultSchema, historySchema, environment, lockTimeout, lockWait, guard, newListener);
    }

    /** The schema of the history table: the default schema unless another one was given. */
    public String schemaOfHistory() {
        return historySchema == null ? defaultSchema : historySchema;
    }

    /** What every transaction of a migration begins with, without semicolons; the temporary schema comes last. */
    public List<String> transactionStatements() {
        return List.of(
                "set local search_path to " + Quoting.identifier(defaultSchema) + ", pg_temp",
                "set local lock_timeout to '" + lockTimeout.toMillis() + "ms'");
    }

    /** The key of the advisory lock: one for each history of a database. */
    public long lockKey() {
        return Long.parseUnsignedLong(Sha256.hex("autogen:" + schemaOfHistory()).substring(0, 16), 16);
    }

    /** Whether the environment is called like one that matters: {@code prod}, {@code live}, {@code prod-eu}. */
    public boolean isProduction() {
        for (String word : environment.toLowerCase(Locale.ROOT).split("[^a-z]+", -1)) {
            if (PRODUCTION.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
