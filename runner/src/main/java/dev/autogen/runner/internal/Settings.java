package dev.autogen.runner.internal;

import dev.autogen.runner.Guard;
import dev.autogen.runner.Listener;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.callback.Callbacks;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How migrations are run.
 *
 * @param defaultSchema what names without a schema mean
 * @param historyName where the history is
 * @param environment its name; empty for none
 * @param patience how long is waited for others
 * @param mode what was asked of the run
 * @param guard decides about destroyed data
 * @param listener hears of progress; null for the log
 * @param callbacks are called in the course of a run
 */
public record Settings(
        String defaultSchema,
        HistoryName historyName,
        String environment,
        Patience patience,
        RunMode mode,
        Guard guard,
        @Nullable Listener listener,
        Callbacks callbacks) {

    /** What is used unless said otherwise. */
    public static final Settings DEFAULT = new Settings(
            "public",
            HistoryName.DEFAULT,
            "",
            Patience.DEFAULT,
            RunMode.DEFAULT,
            Guard.REFUSING,
            null,
            Callbacks.DISCOVERED);

    private static final Set<String> PRODUCTION = Set.of("prod", "production", "live");

    /** The same with another {@link #defaultSchema}. */
    public Settings withDefaultSchema(String schema) {
        return new Settings(schema, historyName, environment, patience, mode, guard, listener, callbacks);
    }

    /** The same with another {@link #historyName}. */
    public Settings withHistoryName(HistoryName name) {
        return new Settings(defaultSchema, name, environment, patience, mode, guard, listener, callbacks);
    }

    /** The same with another {@link #environment}. */
    public Settings withEnvironment(String name) {
        return new Settings(defaultSchema, historyName, name, patience, mode, guard, listener, callbacks);
    }

    /** The same with other {@link #patience}. */
    public Settings withPatience(Patience other) {
        return new Settings(defaultSchema, historyName, environment, other, mode, guard, listener, callbacks);
    }

    /** The same with another {@link #mode}. */
    public Settings withMode(RunMode other) {
        return new Settings(defaultSchema, historyName, environment, patience, other, guard, listener, callbacks);
    }

    /** The same with another {@link #guard}. */
    public Settings withGuard(Guard newGuard) {
        return new Settings(defaultSchema, historyName, environment, patience, mode, newGuard, listener, callbacks);
    }

    /** The same with another {@link #listener}. */
    public Settings withListener(Listener newListener) {
        return new Settings(defaultSchema, historyName, environment, patience, mode, guard, newListener, callbacks);
    }

    /** The same with other {@link #callbacks}. */
    public Settings withCallbacks(Callbacks others) {
        return new Settings(defaultSchema, historyName, environment, patience, mode, guard, listener, others);
    }

    /** Whether a migration is left out: it is meant for other environments. */
    public boolean skips(Script script) {
        return !mode.isRehearsal() && !script.isMeantFor(environment);
    }

    /** The environment that a migration is run in; in a rehearsal one that it is meant for. */
    public String environmentOf(Script script) {
        return mode.isRehearsal() && !script.isMeantFor(environment)
                ? script.onlyIn().get(0)
                : environment;
    }

    /** The table of applied revisions, its schema spelled out. */
    public QualifiedName history() {
        return historyName.resolvedIn(defaultSchema);
    }

    /** What every transaction of a migration begins with, without semicolons; the temporary schema comes last. */
    public List<String> transactionStatements() {
        return List.of(
                "set local search_path to " + searchPath(), "set local lock_timeout to '" + lockTimeoutText() + "'");
    }

    /** What a statement outside transactions is preceded by, without semicolons; holds until it is reset. */
    public List<String> sessionStatements() {
        return List.of("set search_path to " + searchPath(), "set lock_timeout to '" + lockTimeoutText() + "'");
    }

    private String searchPath() {
        return Quoting.identifier(defaultSchema) + ", pg_temp";
    }

    private String lockTimeoutText() {
        return patience.lockTimeout().toMillis() + "ms";
    }

    /** The key of the advisory lock: one for each history of a database. */
    public long lockKey() {
        QualifiedName history = history();
        boolean usual = history.name().equals(HistoryName.DEFAULT.table());
        String name = "autogen:" + history.schema() + (usual ? "" : "." + history.name());
        return Long.parseUnsignedLong(Sha256.hex(name).substring(0, 16), 16);
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
