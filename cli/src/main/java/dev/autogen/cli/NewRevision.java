package dev.autogen.cli;

import dev.autogen.cli.build.ProjectClasspath;
import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.git.EarlierSnapshots;
import dev.autogen.codegen.Lineage;
import dev.autogen.codegen.MigrationGenerator;
import dev.autogen.codegen.MigrationSource;
import dev.autogen.codegen.MigrationSpec;
import dev.autogen.differ.snapshot.Snapshot;
import dev.autogen.schema.entity.EntityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** A revision about to be written: where it goes, what it is called, what it follows. */
final class NewRevision {

    private static final String DEPENDENCY = "dev.autogen:autogen-runner";

    private final Configuration configuration;
    private final Creation creation;
    private final Path folder;
    private final Path snapshot;
    private final EarlierSnapshots earlier;
    private final String packageName;
    private final Lineage lineage;
    private final String message;
    private final String defaultSchema;
    private final String id;

    private NewRevision(Invocation invocation, String packageName, String id, Lineage lineage, String message) {
        this.configuration = invocation.configuration();
        this.creation = Creation.of(invocation.environment());
        this.folder = configuration.migrations();
        this.snapshot = Snapshots.folder(invocation);
        this.earlier = Snapshots.earlier(invocation);
        this.packageName = packageName;
        this.id = id;
        this.lineage = lineage;
        this.message = message;
        this.defaultSchema = Scopes.defaultSchema(configuration);
    }

    /**
     * Decides where it goes; writes nothing.
     *
     * @param classpath of the project; null where it is not known and the folder is outside all source roots
     * @param lineage where it stands among the others
     * @throws UsageException when the project would not compile with a migration in its source root
     */
    static NewRevision prepare(
            Invocation invocation, @Nullable ProjectClasspath classpath, Lineage lineage, String message) {
        String id = Creation.of(invocation.environment()).id(lineage, message);
        return prepare(invocation, classpath, id, lineage, message);
    }

    /** The same, with an id that somebody chose. */
    static NewRevision prepare(
            Invocation invocation, @Nullable ProjectClasspath classpath, String id, Lineage lineage, String message) {
        Path folder = invocation.configuration().migrations();
        if (classpath != null && !classpath.hasRunner(folder)) {
            throw new UsageException("The migrations go to " + invocation.shown(folder)
                    + ", where the build compiles them, but the project has no dependency on " + DEPENDENCY + ":"
                    + Version.number() + ". Add it, or set 'migrations' to a folder outside the source roots.");
        }
        return new NewRevision(invocation, packageName(invocation, classpath, folder), id, lineage, message);
    }

    /** That of the source root, where it is in one; else the configured one; else that of the folders. */
    private static String packageName(Invocation invocation, @Nullable ProjectClasspath classpath, Path folder) {
        Configuration configuration = invocation.configuration();
        Optional<String> inBuild = classpath == null ? Optional.empty() : classpath.packageOf(folder);
        Optional<String> configured = configuration.migrationPackage();
        if (inBuild.isPresent() && configured.isPresent() && !inBuild.equals(configured)) {
            throw new UsageException("'migrations.package' is " + configured.get() + ", but the migrations go to "
                    + invocation.shown(folder) + ", which is the package " + inBuild.get()
                    + " of the build. Change one of them.");
        }
        return inBuild.or(() -> configured).orElseGet(() -> packageOf(configuration.folder(), folder));
    }

    /** Outside source roots the folders below the project make the package, if they can. */
    private static String packageOf(Path project, Path folder) {
        if (!folder.startsWith(project) || folder.equals(project)) {
            return "migrations";
        }
        List<String> names = new ArrayList<>();
        project.relativize(folder).forEach(name -> names.add(name.toString()));
        int sources = names.indexOf("java");
        String name = String.join(".", names.subList(sources + 1, names.size()));
        return SourceVersion.isName(name) ? name : "migrations";
    }

    /**
     * Writes the migration and the snapshot, both or neither.
     *
     * @return the migration's file
     * @throws CommandException when a file cannot be written
     */
    Path write(RevisionBody body, EntityModel model) {
        return write(body, model, null);
    }

    /**
     * Writes the migration and the snapshot in place of another revision, all or nothing.
     *
     * @param replaced the file that goes; null where none does
     * @return the migration's file
     * @throws CommandException when a file cannot be written
     */
    Path write(RevisionBody body, EntityModel model, @Nullable Path replaced) {
        Instant now = creation.moment();
        String className = configuration.migrationNames().name(now, id, message, name -> {
            Path taken = folder.resolve(name + ".java");
            return Files.exists(taken) && !taken.equals(replaced);
        });
        MigrationSource source = MigrationGenerator.generate(new MigrationSpec(
                packageName,
                className,
                id,
                lineage,
                message,
                now,
                body.upgrade(),
                body.remarks(),
                body.downgrade(),
                defaultSchema,
                configuration.migrationHeader()));
        Path file = folder.resolve(source.fileName());
        try {
            Files.createDirectories(folder);
            // not a temporary file of the JDK's: those are for the owner's eyes only
            Path fresh = folder.resolve("." + source.fileName() + ".tmp");
            try {
                Files.writeString(fresh, source.text());
                Snapshot.write(
                        snapshot,
                        id,
                        model.retiredBy(id, now.truncatedTo(ChronoUnit.SECONDS).toString()));
                earlier.keep(id);
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
                if (replaced != null && !replaced.equals(file)) {
                    Files.delete(replaced);
                }
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new CommandException("Cannot write " + file + ": " + e + ". Nothing was written.", e);
        }
        configuration.postWrite().ifPresent(command -> PostWrite.run(command, configuration.folder(), file));
        return file;
    }

    String id() {
        return id;
    }
}
