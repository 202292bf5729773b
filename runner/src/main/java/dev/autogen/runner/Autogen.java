package dev.autogen.runner;

import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.runner.internal.Beside;
import dev.autogen.runner.internal.HistoryName;
import dev.autogen.runner.internal.PlannedRevision;
import dev.autogen.runner.internal.Settings;
import dev.autogen.runner.internal.callback.Callbacks;
import dev.autogen.runner.internal.execute.HistoryRewrite;
import dev.autogen.runner.internal.execute.Observed;
import dev.autogen.runner.internal.execute.Reset;
import dev.autogen.runner.internal.execute.Run;
import dev.autogen.runner.internal.execute.Session;
import dev.autogen.runner.internal.history.HistorySql;
import dev.autogen.runner.internal.history.HistoryTable;
import dev.autogen.runner.internal.load.ClasspathPackage;
import dev.autogen.runner.internal.load.MigrationSet;
import dev.autogen.runner.internal.load.MigrationSource;
import dev.autogen.runner.internal.load.SourceFolder;
import dev.autogen.runner.internal.offline.OfflineScript;
import dev.autogen.runner.internal.reset.Emptying;
import dev.autogen.runner.internal.reset.Made;
import dev.autogen.schema.QualifiedName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs migrations: {@code Autogen.on(dataSource).migrations("db.migrations").upgrade()}.
 *
 * <p>Immutable; each setting gives another one. Every call reads the migrations anew and takes one connection, which it
 * gives back as it was; only to find out who keeps it from a lock it tries to have a second one. Only what is asked for is
 * written, and a database without history is one where nothing is applied. Safe for threads; two runs at a time wait for
 * each other on the server.
 *
 * <p>All methods that run, read or list throw {@link AutogenException}: its subclasses say what happened.
 */
public final class Autogen {

    private final @Nullable DataSource database;
    private final @Nullable MigrationSource source;
    private final Settings settings;

    private Autogen(@Nullable DataSource database, @Nullable MigrationSource source, Settings settings) {
        this.database = database;
        this.source = source;
        this.settings = settings;
    }

    /** Works on that database; a pool of one connection is enough. */
    public static Autogen on(DataSource database) {
        return new Autogen(database, null, Settings.DEFAULT);
    }

    /** Works without a database: lists, records and writes scripts. */
    public static Autogen offline() {
        return new Autogen(null, null, Settings.DEFAULT);
    }

    /** Takes the compiled migrations of a package and those below it, as the thread's class loader sees them. */
    public Autogen migrations(String packageName) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return migrations(packageName, loader == null ? Autogen.class.getClassLoader() : loader);
    }

    /** Takes the compiled migrations of a package and those below it, in class folders or jars. */
    public Autogen migrations(String packageName, ClassLoader loader) {
        return new Autogen(database, new ClasspathPackage(packageName, loader), settings);
    }

    /**
     * Takes the migrations in the {@code .java} files of a folder and those below it, and compiles them when they are to
     * be run, which needs a JDK.
     *
     * @param classpath what they are compiled against, besides this module
     * @param cache a folder for compiled classes; null to compile in memory each time
     */
    public Autogen sources(Path folder, List<Path> classpath, @Nullable Path cache) {
        return new Autogen(database, new SourceFolder(folder, classpath, cache), settings);
    }

    /** What names without a schema mean; {@code public} unless said otherwise. */
    public Autogen defaultSchema(String schema) {
        return with(s -> s.withDefaultSchema(schema));
    }

    /** Where the history table is; in the default schema unless said otherwise. */
    public Autogen historySchema(String schema) {
        return with(s -> s.withHistoryName(s.historyName().inSchema(schema)));
    }

    /** The name of the history table; {@code autogen_history} unless said otherwise. */
    public Autogen historyTable(String name) {
        return with(s -> s.withHistoryName(s.historyName().called(name)));
    }

    /**
     * The name of the environment; {@code prod}, {@code production} and {@code live} are guarded more strictly. Migrations
     * that are {@link OnlyIn} others are left out.
     */
    public Autogen environment(String name) {
        return with(s -> s.withEnvironment(name));
    }

    /**
     * How long a statement waits for a lock before the migration is rolled back and tried again; 5 seconds unless said
     * otherwise. The pauses between the attempts begin with a fifth of it and double up to six times of it.
     */
    public Autogen lockTimeout(Duration timeout) {
        return with(s -> s.withPatience(s.patience().withLockTimeout(timeout)));
    }

    /** How often a migration is tried that does not get its locks; 6 times unless said otherwise. */
    public Autogen lockAttempts(int attempts) {
        return with(s -> s.withPatience(s.patience().withLockAttempts(attempts)));
    }

    /** How long to wait while somebody else is migrating; 5 minutes unless said otherwise. */
    public Autogen lockWait(Duration patience) {
        return with(s -> s.withPatience(s.patience().withLockWait(patience)));
    }

    /** An upgrade fails where the database has revisions unknown here; unless this is said, it does nothing there. */
    public Autogen strict() {
        return with(s -> s.withMode(s.mode().strict()));
    }

    /** All that is run is one transaction, steps or not; unless this is said, each migration or step has its own. */
    public Autogen singleTransaction() {
        return with(s -> s.withMode(s.mode().singleTransaction()));
    }

    /**
     * Leaves out no migration: what is meant for other environments is run as if in one of its own. For databases on which
     * migrations are tried.
     */
    public Autogen rehearsal() {
        return with(s -> s.withMode(s.mode().rehearsal()));
    }

    /**
     * What is known of raw SQL outside transactions that was begun when a run was cut off; without it, such a run does not
     * go on.
     */
    public Autogen resume(Resume known) {
        return with(s -> s.withMode(s.mode().resuming(known)));
    }

    /** Decides whether data may be lost; nothing may unless said otherwise. */
    public Autogen guard(Guard guard) {
        return with(s -> s.withGuard(guard));
    }

    /** Hears of progress, instead of the log. */
    public Autogen listener(Listener listener) {
        return with(s -> s.withListener(listener));
    }

    /** Calls these, after those given before and before those that are found beside the migrations. */
    public Autogen callbacks(Callback... callbacks) {
        return with(s -> s.withCallbacks(s.callbacks().and(List.of(callbacks))));
    }

    /** Calls nobody, given or found. */
    public Autogen withoutCallbacks() {
        return with(s -> s.withCallbacks(Callbacks.NONE));
    }

    private Settings calling(Plans plans) {
        Callbacks callbacks = settings.callbacks();
        return callbacks.discovering() ? settings.withCallbacks(callbacks.and(plans.callbacks())) : settings;
    }

    private Autogen with(UnaryOperator<Settings> change) {
        return new Autogen(database, source, change.apply(settings));
    }

    /** The same as {@code upgrade("head")}. */
    public RunResult upgrade() {
        return upgrade("head");
    }

    /** Runs what is not applied up to the target; does nothing where the database has revisions unknown here. */
    public RunResult upgrade(String target) {
        return run(Direction.UPGRADE, target);
    }

    /**
     * Takes back what is applied after the target: {@code -1}, {@code base}, a revision. A revision unknown here is taken
     * back by the SQL that the history kept for that.
     */
    public RunResult downgrade(String target) {
        return run(Direction.DOWNGRADE, target);
    }

    /**
     * Takes back an upgrade that was cut off between two steps, step by step as it was journaled; does nothing where none
     * was. What was done is reversed by itself, the downgrade of the migration is not called.
     *
     * @throws IrreversibleException if a step that was done does not say what takes it back; nothing is run then
     */
    public RunResult abort() {
        return run(
                Direction.DOWNGRADE,
                (plans, open) -> plans.abort(open, settings.mode().resume()));
    }

    /**
     * Empties schemas and applies all migrations again, for development: all that lives in the schemas is dropped, with the
     * extensions and schemas that applied migrations have made, and the history is forgotten, in one transaction; then all
     * heads are applied. It is one run. The schemas themselves, what an extension owns, and the extensions that no migration
     * has made stay.
     *
     * @param schemas to be emptied; those that applied migrations have made are emptied too
     * @param staying gives tables, sequences and types in them that are left alone, unless applied migrations have made them
     * @throws AutogenException with code {@code protected} in an environment called {@code prod}, {@code production} or
     *     {@code live}; with code {@code reset} if what stays depends on what goes. Then nothing is changed
     * @throws DestructiveException if rows would be lost that may not; the guard is asked for {@link Loss#RESET}
     */
    public ResetResult reset(Collection<String> schemas, Function<Connection, Set<QualifiedName>> staying) {
        Plans plans = plans();
        try (Session session = session()) {
            return new Run(session, calling(plans), listenerOrLog()).reset(new Reset() {
                @Override
                public Emptying emptying(Connection connection, List<AppliedRevision> open) throws SQLException {
                    Made made = plans.made(open, settings.defaultSchema());
                    return Emptying.of(connection, schemas, staying.apply(connection), made, historyTables());
                }

                @Override
                public List<PlannedRevision> plan() {
                    return plans.plan(Direction.UPGRADE, List.of(), "heads", listenerOrLog());
                }
            });
        }
    }

    /**
     * Begins to run migrations one at a time on a database that was made for it, without callbacks; whoever asked closes it.
     */
    public Trial trial() {
        Plans plans = plans();
        Session session = session();
        return new Trial(plans, session, new Run(session, settings.withCallbacks(Callbacks.NONE), listenerOrLog()));
    }

    private RunResult run(Direction direction, String target) {
        Listener listener = listenerOrLog();
        return run(direction, (plans, open) -> plans.plan(direction, open, target, listener));
    }

    /** Migrations are read while the database is asked what is applied. */
    private RunResult run(
            Direction direction, BiFunction<Plans, List<AppliedRevision>, List<PlannedRevision>> planning) {
        Beside<Plans> reading = Beside.begin("autogen-migrations", this::plans);
        List<String> unknown = new ArrayList<>();
        try (Session session = session(reading)) {
            List<AppliedRevision> seen = history().open(session.connection());
            Plans plans = reading.get();
            List<RunResult.Done> done = new Run(session, calling(plans), listenerOrLog()).execute(seen, open -> {
                unknown.clear();
                unknown.addAll(plans.graph().unknown(Plans.ids(open)));
                requireKnown(direction, unknown);
                return planning.apply(plans, open);
            });
            return new RunResult(direction, done, unknown);
        }
    }

    /** What is wrong with the migrations is said first. */
    private Session session(Beside<Plans> reading) {
        try {
            return session();
        } catch (AutogenException e) {
            reading.get();
            throw e;
        }
    }

    private void requireKnown(Direction direction, List<String> unknown) {
        if (settings.mode().isStrict() && direction == Direction.UPGRADE && !unknown.isEmpty()) {
            throw new RevisionException("The database has revisions that these migrations do not contain: "
                    + String.join(", ", unknown) + ". Nothing was run. Upgrade with the code that applied them.");
        }
    }

    /**
     * The script that upgrades from one revision to another, for {@code psql -v ON_ERROR_STOP=1 -f}; needs no database.
     *
     * @param from what is applied; {@code base} for nothing
     */
    public String upgradeSql(String from, String to) {
        return OfflineScript.of(settings, plans().between(Direction.UPGRADE, from, to));
    }

    /** The script that downgrades from one revision to another; needs no database. */
    public String downgradeSql(String from, String to) {
        return OfflineScript.of(settings, plans().between(Direction.DOWNGRADE, from, to));
    }

    /** The script for what {@link #upgrade(String)} or {@link #downgrade} would do now; writes nothing. */
    public String sql(Direction direction, String target) {
        Plans plans = plans();
        List<PlannedRevision> plan = plans.plan(direction, open(), target, listenerOrLog());
        return OfflineScript.of(settings, plan);
    }

    /** Makes exactly the target and all before it count as applied, and runs nothing. */
    public StampResult stamp(String target) {
        Plans plans = plans();
        return rewrite(applied -> new Ledger(plans, applied).stamp(target));
    }

    /** Makes exactly these targets and all before them count as applied, and runs nothing. */
    public StampResult stamp(Collection<String> targets) {
        Plans plans = plans();
        return rewrite(applied -> new Ledger(plans, applied).stamp(targets));
    }

    /**
     * Forgets what counts as applied, then records these targets and all before them as they are now. Runs nothing.
     *
     * @return what was recorded, and what was forgotten and not recorded again
     */
    public StampResult purgeAndStamp(Collection<String> targets) {
        Plans plans = plans();
        StampResult all = rewrite(applied -> new Ledger(plans, applied).restamp(targets));
        List<String> kept = all.added().stream().map(Script::id).toList();
        return new StampResult(
                all.added(),
                all.skipped(),
                all.removed().stream().filter(id -> !kept.contains(id)).toList());
    }

    /**
     * Accepts applied revisions as they were edited: records what their migrations say now. Runs nothing.
     *
     * @param revisions ids, labels, or beginnings of ids
     * @return what was changed, in order
     * @throws RevisionException if one of them is not edited; then nothing is changed
     */
    public List<RepairedRevision> repair(Collection<String> revisions) {
        Plans plans = plans();
        try (Session session = session()) {
            return new Run(session, settings, listenerOrLog())
                    .repair(open -> new Ledger(plans, open).repairs(revisions));
        }
    }

    /** Makes a revision count as applied on a database that has no history yet, and runs nothing. */
    public StampResult baseline(String revision) {
        Plans plans = plans();
        return rewrite(applied -> new Ledger(plans, applied).baseline(revision));
    }

    private StampResult rewrite(Function<List<AppliedRevision>, HistoryRewrite> plan) {
        try (Session session = session()) {
            return StampResult.of(new Run(session, settings, listenerOrLog()).rewrite(plan));
        }
    }

    /** The applied revisions that nothing applied follows; compiles nothing. */
    public List<RevisionStatus> current() {
        return new Ledger(plans(), open()).current();
    }

    /** All revisions in order, with what there is to say of each; records those that are applied. */
    public List<RevisionStatus> status() {
        return new Ledger(plans(), observed()).status();
    }

    /** What counts as applied, oldest first; needs no migrations. */
    public List<AppliedRevision> applied() {
        return open().stream()
                .filter(row -> row.state() != AppliedRevision.State.APPLYING)
                .toList();
    }

    private Observed observed() {
        try (Session session = session()) {
            return new Run(session, settings, listenerOrLog()).observe();
        }
    }

    /** What counts as applied, and what is on its way to that. */
    private List<AppliedRevision> open() {
        try (Session session = session()) {
            return history().open(session.connection());
        }
    }

    /** All rows of the history, those taken back too, oldest first; needs no migrations. */
    public List<AppliedRevision> log() {
        try (Session session = session()) {
            return history().all(session.connection());
        }
    }

    /** The migrations and how they follow one another; needs no database and compiles nothing. */
    public RevisionGraph graph() {
        return RevisionGraph.of(migrations().scripts());
    }

    /** What a migration says, by its id or the beginning of it; needs no database. */
    public RecordedMigration record(String revision) {
        Plans plans = plans();
        return plans.record(plans.graph().resolve(revision));
    }

    /** What migrations say, in their order; needs no database. */
    public List<RecordedMigration> record(Collection<Script> scripts) {
        Plans plans = plans();
        return scripts.stream().map(plans::record).toList();
    }

    /** The tables that belong to the history, whether they are there or not; no migration makes them. */
    public Set<QualifiedName> historyTables() {
        return Set.of(settings.history(), HistoryName.stepsOf(settings.history()));
    }

    private HistoryTable history() {
        return new HistoryTable(new HistorySql(settings.history()));
    }

    private Listener listenerOrLog() {
        Listener listener = settings.listener();
        return listener == null ? new LoggingListener() : listener;
    }

    private Plans plans() {
        return new Plans(migrations(), settings);
    }

    private MigrationSet migrations() {
        if (source == null) {
            throw new IllegalStateException("Say where the migrations are: migrations(...) or sources(...)");
        }
        return source.read();
    }

    private Session session() {
        if (database == null) {
            throw new IllegalStateException("This needs a database: Autogen.on(dataSource)");
        }
        return Session.open(database);
    }
}
