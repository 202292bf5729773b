package dev.autogen.cli.init;

import dev.autogen.cli.build.ProjectModules;
import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.ConfigurationException;
import dev.autogen.cli.config.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Writes the settings of a project that has none, from what its build and its sources say. */
public final class ProjectInit {

    private static final Set<String> CHANGING =
            Set.of("update", "create", "create-drop", "create-only", "drop-and-create");

    private final Path folder;
    private final String version;
    private final Map<String, String> environment;
    private final List<String> warnings = new ArrayList<>();
    private final Writes writes = new Writes();

    private ProjectInit(Path folder, String version, Map<String, String> environment) {
        this.folder = folder;
        this.version = version;
        this.environment = environment;
    }

    /**
     * Sets up the project around a folder. What exists is left alone.
     *
     * @param cwd the working directory; the nearest build file upwards is the project's
     * @param version of the runner, for the dependency to add
     * @param environment the process's variables
     * @param progress told of each thing that takes long, before it begins
     * @throws ConfigurationException when there is no Maven or Gradle project
     * @throws dev.autogen.cli.build.BuildException when the build fails or a folder is read-only
     */
    public static InitResult run(Path cwd, String version, Map<String, String> environment, Consumer<String> progress) {
        Path folder = ProjectModules.projectFolder(cwd.toAbsolutePath().normalize())
                .orElseThrow(() -> new ConfigurationException("There is no pom.xml and no Gradle build in " + cwd
                        + " or above.\nRun `autogen init` inside a Maven or Gradle project, or write an"
                        + " autogen.properties with url, entities, classpath and migrations."));
        return new ProjectInit(folder, version, environment).run(progress);
    }

    private InitResult run(Consumer<String> progress) {
        Path work = folder.resolve(".autogen");
        boolean fresh = !Files.isDirectory(work);
        Writes probe = new Writes();
        probe.folder(work);
        try {
            Findings found = Detection.of(folder, ProjectModules.of(folder, progress));
            return write(found);
        } catch (RuntimeException e) {
            writes.undo();
            if (fresh) {
                ProjectModules.forget(folder);
            }
            throw e;
        }
    }

    private InitResult write(Findings found) {
        Configuration before = Configuration.load(folder, Map.of(), environment);
        Optional<Database> database = database(before);
        before.profile().ifPresentOrElse(profile -> warnAbout(before), () -> warnAboutAll(found));
        if (found.entities().isEmpty()) {
            warnings.add("No entity was found in " + paths(found, found.sources())
                    + ". Where they come from a jar, name it by 'entities' in autogen.properties.");
        }
        Path settings = folder.resolve("autogen.properties");
        boolean configured = before.file().isPresent();
        Path migrations = configured ? before.migrations() : found.migrations();
        before.file()
                .ifPresentOrElse(
                        writes.untouched()::add, () -> writes.file(settings, SettingsText.of(found, database)));
        writes.file(folder.resolve(Configuration.LOCAL_FILE), LocalText.TEXT);
        writes.folder(migrations);
        ignore();
        List<String> dependency = found.runner() ? List.of() : found.kind().runnerDependency(version);
        return new InitResult(
                found(found, database, migrations),
                writes.written(),
                writes.untouched(),
                dependency,
                found.buildFile(),
                warnings,
                next(found, database, configured));
    }

    private void ignore() {
        Path file = folder.resolve(".gitignore");
        List<String> missing = GitIgnore.missing(folder);
        if (!missing.isEmpty()) {
            writes.lines(file, missing);
        } else if (Files.exists(file)) {
            writes.untouched().add(file);
        }
    }

    /** The application's or the configured one; empty when none is named, with a warning when one is but unclear. */
    private Optional<Database> database(Configuration configuration) {
        try {
            return Optional.of(configuration.database());
        } catch (ConfigurationException e) {
            if (configuration.application().hasDataSource()) {
                warnings.add(String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    private void warnAboutAll(Findings found) {
        Set<String> profiles = new LinkedHashSet<>(List.of(""));
        profiles.addAll(found.profiles());
        for (String profile : profiles) {
            warnAbout(
                    Configuration.load(folder, profile.isEmpty() ? Map.of() : Map.of("profile", profile), environment));
        }
    }

    private void warnAbout(Configuration configuration) {
        configuration.application().ddlAuto().filter(CHANGING::contains).ifPresent(value -> {
            String name =
                    configuration.application().spring() ? "spring.jpa.hibernate.ddl-auto" : "hibernate.hbm2ddl.auto";
            String where = configuration
                    .profile()
                    .map(profile -> " (profile " + profile + ")")
                    .orElse("");
            String warning = name + " is '" + value + "'" + where + ": Hibernate changes the schema by itself at every"
                    + " start, and migrations then find it changed. Set it to 'validate' or 'none'.";
            if (warnings.stream().noneMatch(known -> known.startsWith(name + " is '" + value + "'"))) {
                warnings.add(warning);
            }
        });
    }

    private List<String> found(Findings found, Optional<Database> database, Path migrations) {
        List<String> result = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        found.entities().forEach((name, count) -> packages.add(name + " (" + count + ")"));
        result.add("entities: " + (packages.isEmpty() ? "none" : String.join(", ", packages)));
        result.add("source roots: " + paths(found, found.sources()));
        result.add("class folders: " + paths(found, found.classFolders()));
        result.add("naming: " + found.naming());
        if (!found.profiles().isEmpty()) {
            result.add("profiles: " + String.join(", ", found.profiles()));
        }
        database.ifPresent(value -> result.add("database: " + value.displayUrl()));
        result.add("migrations: " + found.relative(migrations));
        return result;
    }

    private static String paths(Findings found, List<Path> paths) {
        return String.join(", ", paths.stream().map(found::relative).toList());
    }

    private List<String> next(Findings found, Optional<Database> database, boolean configured) {
        List<String> result = new ArrayList<>();
        if (database.isEmpty() && !configured) {
            result.add("Set 'url' in " + found.relative(folder.resolve("autogen.properties")) + ".");
        }
        result.add("Run `autogen -m \"initial\"`, read the migration, then `autogen upgrade`."
                + " On a database that has tables already: `autogen baseline`.");
        return result;
    }
}
