package dev.autogen.cli.config;

import dev.autogen.codegen.ClassNamePattern;
import dev.autogen.differ.filter.Exclusions;
import dev.autogen.differ.hazard.Acceptances;
import dev.autogen.differ.hazard.Sizes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** The settings of one run. Immutable but for the application's settings, which are read when first asked for. */
public final class Configuration {

    /** The name of the file with one developer's own settings; read where no environment is named. */
    public static final String LOCAL_FILE = "autogen-local.properties";

    private static final int MOST_ATTEMPTS = 9999;

    private final Path folder;
    private final @Nullable Path file;
    private final List<Layer> layers;
    private final Map<String, String> environment;
    private @Nullable Application application;

    Configuration(Path folder, @Nullable Path file, List<Layer> layers, Map<String, String> environment) {
        this.folder = folder;
        this.file = file;
        this.layers = layers;
        this.environment = environment;
    }

    /**
     * Finds and reads all that applies in a folder.
     *
     * @param cwd the working directory; {@code autogen.properties} is sought there and upwards
     * @param options by key ({@code url}, {@code default-schema}); {@code config} names the file
     * @param environment the process's variables
     * @throws ConfigurationException when a file cannot be read or a key is unknown
     */
    public static Configuration load(Path cwd, Map<String, String> options, Map<String, String> environment) {
        return ConfigurationFiles.load(cwd.toAbsolutePath().normalize(), options, environment);
    }

    /** The folder of {@code autogen.properties}, else the working directory: {@code .autogen/} lies here. */
    public Path folder() {
        return folder;
    }

    /** {@code .autogen/}, where the tool keeps what makes the next run quick; need not exist. */
    public Path workFolder() {
        return folder.resolve(".autogen");
    }

    /** {@code autogen.properties}, if there is one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** The name given by {@code -e}, empty when there is none. */
    public String environment() {
        return text(Key.ENV).orElse("");
    }

    /** The application's profile, for Spring, or its persistence unit. */
    public Optional<String> profile() {
        return text(Key.PROFILE);
    }

    /** {@code jpa}, {@code spring} or the class of a physical naming strategy; empty: to be found out. */
    public Optional<String> naming() {
        return text(Key.NAMING);
    }

    /** The schema of tables whose mapping names none. */
    public String defaultSchema() {
        return text(Key.DEFAULT_SCHEMA).orElse("public");
    }

    /** Whether {@code default-schema} is set; the database's own search path may decide otherwise. */
    public boolean hasDefaultSchema() {
        return find(Key.DEFAULT_SCHEMA) != null;
    }

    /** The schema of the history table; empty: the default schema. */
    public Optional<String> historySchema() {
        return text(Key.HISTORY_SCHEMA);
    }

    /** The name of the history table; empty: the usual one. */
    public Optional<String> historyTable() {
        return text(Key.HISTORY_TABLE);
    }

    /**
     * How long a statement of a migration waits for a lock; empty: the usual time.
     *
     * @throws ConfigurationException unless it is written like {@code 5s} or {@code 500ms}
     */
    public Optional<Duration> lockTimeout() {
        Setting setting = find(Key.LOCK_TIMEOUT);
        return setting == null ? Optional.empty() : Optional.of(Numbers.duration(setting, setting.value(environment)));
    }

    /**
     * How often a migration is tried that does not get its locks; empty: the usual number.
     *
     * @throws ConfigurationException unless it is a number from 1
     */
    public OptionalInt lockAttempts() {
        Setting setting = find(Key.LOCK_ATTEMPTS);
        return setting == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Numbers.count(setting, setting.value(environment), MOST_ATTEMPTS));
    }

    /**
     * Where migrations are written in their online forms.
     *
     * @throws ConfigurationException unless it is {@code auto}, {@code always} or {@code never}
     */
    public Online online() {
        Setting setting = find(Key.ONLINE);
        return setting == null ? Online.AUTO : Online.of(setting, setting.value(environment));
    }

    /**
     * From how many rows on a table is large.
     *
     * @throws ConfigurationException unless it is a number from 1
     */
    public long onlineRows() {
        Setting setting = find(Key.ONLINE_ROWS);
        return setting == null ? Sizes.LARGE : Numbers.count(setting, setting.value(environment), Long.MAX_VALUE);
    }

    /** Schemas to manage; empty: those that the entities name. */
    public List<String> schemas() {
        return list(Key.SCHEMAS);
    }

    /**
     * What is left out of comparisons.
     *
     * @throws ConfigurationException when a pattern is wrong
     */
    public Exclusions exclusions() {
        Setting setting = find(Key.EXCLUDE);
        if (setting == null) {
            return Exclusions.NONE;
        }
        try {
            return Exclusions.parse(setting.value(environment));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(setting.where() + ": 'exclude' cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * The hazards that are never told.
     *
     * @throws ConfigurationException when one of the codes is none
     */
    public Acceptances ignoredHazards() {
        Setting setting = find(Key.LINT_IGNORE);
        if (setting == null) {
            return Acceptances.NONE;
        }
        try {
            return Acceptances.ignoring(setting.list(environment));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(setting.where() + ": 'lint.ignore': " + e.getMessage(), e);
        }
    }

    /**
     * Whether what the entities do without is retired; else it is dropped.
     *
     * @throws ConfigurationException unless {@code drops} is {@code retire} or {@code drop}
     */
    public boolean retires() {
        Setting setting = find(Key.DROPS);
        String value = setting == null ? "retire" : setting.value(environment).strip();
        if (setting != null && !value.equals("retire") && !value.equals("drop")) {
            throw new ConfigurationException(
                    setting.where() + ": 'drops' is " + value + ", but must be retire or drop.");
        }
        return value.equals("retire");
    }

    /**
     * What data may be lost without anybody being asked. A file may allow it for this machine's own databases, and for
     * others by naming the revision.
     */
    public AllowedLoss allowedLoss() {
        Setting setting = find(Key.ALLOW_DESTRUCTIVE);
        if (setting == null) {
            return AllowedLoss.NONE;
        }
        AllowedLoss allowed = AllowedLoss.of(setting.list(environment));
        return setting.isInFile() && !isLocal() ? allowed.named() : allowed;
    }

    private boolean isLocal() {
        return hasDatabase() && database().isLocal();
    }

    /** Whether the settings or the application name a database. */
    public boolean hasDatabase() {
        return find(Key.URL) != null || application().hasDataSource();
    }

    /** Packages, class names, jars and folders as written; see {@link EntitySelection}. */
    public EntitySelection entities() {
        Setting setting = find(Key.ENTITIES);
        return setting == null ? EntitySelection.ALL : EntitySelection.of(setting, environment);
    }

    /** The classpath given by hand, expanded and in order; empty: it comes from the build. */
    public List<Path> classpath() {
        Setting setting = find(Key.CLASSPATH);
        return setting == null ? List.of() : PathPatterns.expand(setting, setting.list(environment));
    }

    /** Where migrations are written and read; need not exist. */
    public Path migrations() {
        Setting setting = find(Key.MIGRATIONS);
        return setting == null
                ? folder.resolve("db/migrations")
                : setting.resolve(setting.value(environment).strip());
    }

    /**
     * How the classes of new migrations are called.
     *
     * @throws ConfigurationException when no class can be called so
     */
    public ClassNamePattern migrationNames() {
        Setting setting = find(Key.MIGRATIONS_FILE);
        if (setting == null) {
            return ClassNamePattern.DEFAULT;
        }
        String pattern = setting.value(environment).strip();
        try {
            return ClassNamePattern.parse(pattern);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(
                    setting.where() + ": 'migrations.file = " + pattern + "' names no files: " + e.getMessage() + ".",
                    e);
        }
    }

    /**
     * The package of new migrations; empty: the folders make it.
     *
     * @throws ConfigurationException unless Java takes it for one
     */
    public Optional<String> migrationPackage() {
        Setting setting = find(Key.MIGRATIONS_PACKAGE);
        if (setting == null) {
            return Optional.empty();
        }
        String name = setting.value(environment).strip();
        if (!SourceVersion.isName(name)) {
            throw new ConfigurationException(
                    setting.where() + ": 'migrations.package = " + name + "' is no name of a package.");
        }
        return Optional.of(name);
    }

    /** What new migrations begin with, as a comment; empty for nothing. */
    public String migrationHeader() {
        return text(Key.MIGRATIONS_HEADER).orElse("");
    }

    /** The command that is run for each new migration. */
    public Optional<String> postWrite() {
        return text(Key.POST_WRITE);
    }

    /**
     * The database: all of it from the settings, or all of it from the application.
     *
     * @throws ConfigurationException when neither names one
     */
    public Database database() {
        Setting url = find(Key.URL);
        if (url == null) {
            Database found = application().database(folder);
            return new Database(
                    found.url(),
                    text(Key.USER).orElse(found.user()),
                    text(Key.PASSWORD).orElse(found.password()),
                    found.where());
        }
        return new Database(
                url.value(environment).strip(),
                text(Key.USER).orElse(null),
                text(Key.PASSWORD).orElse(null),
                url.where());
    }

    /**
     * Another database, at an address that somebody wrote down for it alone: who connects stands in the URL, else in the
     * settings.
     *
     * @param where the place that the URL comes from, for messages
     * @throws ConfigurationException when the URL is none of PostgreSQL
     */
    public Database database(String url, String where) {
        return Database.namesUser(url)
                ? new Database(url, null, null, where)
                : new Database(
                        url, text(Key.USER).orElse(null), text(Key.PASSWORD).orElse(null), where);
    }

    /** The server for databases that are needed for a moment only; empty: a private one. */
    public Optional<Database> devDatabase() {
        Setting url = find(Key.DEV_URL);
        return url == null
                ? Optional.empty()
                : Optional.of(database(url.value(environment).strip(), url.where()));
    }

    /**
     * What the application's own files say of its database and of JPA.
     *
     * @throws ConfigurationException when a file cannot be read
     */
    public synchronized Application application() {
        if (application == null) {
            application = ApplicationFiles.read(folder, profile().orElse(""), environment);
        }
        return application;
    }

    private @Nullable Setting find(Key key) {
        for (Layer layer : layers) {
            String text = layer.text(key);
            if (text != null && !text.isBlank()) {
                return new Setting(key, layer, text);
            }
        }
        return null;
    }

    private Optional<String> text(Key key) {
        Setting setting = find(key);
        return setting == null ? Optional.empty() : Optional.of(setting.value(environment));
    }

    private List<String> list(Key key) {
        Setting setting = find(key);
        return setting == null ? List.of() : new ArrayList<>(setting.list(environment));
    }
}
