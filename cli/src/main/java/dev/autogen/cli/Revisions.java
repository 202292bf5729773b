package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.Database;
import dev.autogen.runner.AppliedRevision;
import dev.autogen.runner.Autogen;
import dev.autogen.runner.Guard;
import dev.autogen.runner.Listener;
import dev.autogen.runner.graph.RevisionGraph;
import dev.autogen.runner.graph.Script;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** The migrations of this project and the runner that is set up for them. */
final class Revisions {

    private final Invocation invocation;

    Revisions(Invocation invocation) {
        this.invocation = invocation;
    }

    /** The runner on the configured database. */
    Autogen runner(Guard guard) {
        Configuration configuration = invocation.configuration();
        return configured(Autogen.on(new Connections(invocation.database())), configuration)
                .guard(guard)
                .listener(new Progress(invocation));
    }

    /**
     * The runner on a database that was made for it, heard by nobody. Where no environment is set nothing is left out: each
     * migration is run as if in an environment of its own.
     */
    Autogen scratchRunner(Database scratch, Guard guard) {
        Configuration configuration = invocation.configuration();
        Autogen runner = configured(Autogen.on(new Connections(scratch)), configuration);
        return (configuration.environment().isEmpty() ? runner.rehearsal() : runner)
                .guard(guard)
                .withoutCallbacks()
                .listener(new Listener() {});
    }

    /** The runner without any database. */
    Autogen offline() {
        return configured(Autogen.offline(), invocation.configuration());
    }

    /** The ids of what is applied in the configured database. */
    Set<String> applied() {
        return rows().stream().map(AppliedRevision::revision).collect(Collectors.toSet());
    }

    /** What counts as applied in the configured database, oldest first. */
    List<AppliedRevision> rows() {
        return runner(Guard.REFUSING).applied();
    }

    /** How the migrations follow one another; none where their folder is not there yet. */
    RevisionGraph graph() {
        return Files.isDirectory(invocation.configuration().migrations())
                ? offline().graph()
                : RevisionGraph.of(List.of());
    }

    /**
     * The one revision that nothing follows, or none where there are no revisions.
     *
     * @throws CommandException when there are several
     */
    static List<String> head(RevisionGraph graph) {
        List<String> heads = graph.heads().stream().map(Script::id).toList();
        if (heads.size() > 1) {
            throw new CommandException("There are several heads: " + String.join(", ", heads)
                    + ". `autogen rebase` puts one branch after the other.");
        }
        return heads;
    }

    /**
     * What is still to be applied, in order.
     *
     * @throws CommandException when the database has revisions that are not among the migrations
     */
    static List<Script> pending(RevisionGraph graph, List<AppliedRevision> applied) {
        Set<String> ids = applied.stream().map(AppliedRevision::revision).collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>(ids.stream().sorted().toList());
        graph.scripts().forEach(script -> unknown.remove(script.id()));
        if (!unknown.isEmpty()) {
            throw new CommandException("The database has revisions that are not among the migrations: "
                    + String.join(", ", unknown)
                    + ". Get their files (another branch?), or take them out of the history with"
                    + " `autogen stamp head`.");
        }
        return graph.scripts().stream().filter(s -> !ids.contains(s.id())).toList();
    }

    /** The tables of the history, which belong to no model. */
    static Set<QualifiedName> historyTables(Configuration configuration) {
        return withHistory(Autogen.offline(), configuration).historyTables();
    }

    private static Autogen withHistory(Autogen autogen, Configuration configuration) {
        Autogen result = autogen.defaultSchema(Scopes.defaultSchema(configuration));
        Optional<String> schema = configuration.historySchema();
        Optional<String> table = configuration.historyTable();
        result = schema.isPresent() ? result.historySchema(schema.get()) : result;
        return table.isPresent() ? result.historyTable(table.get()) : result;
    }

    private static Autogen withPatience(Autogen autogen, Configuration configuration) {
        Optional<Duration> timeout = configuration.lockTimeout();
        OptionalInt attempts = configuration.lockAttempts();
        Autogen result = timeout.isPresent() ? autogen.lockTimeout(timeout.get()) : autogen;
        return attempts.isPresent() ? result.lockAttempts(attempts.getAsInt()) : result;
    }

    private static Autogen configured(Autogen autogen, Configuration configuration) {
        List<Path> classpath = new ArrayList<>(ownClasspath());
        classpath.addAll(configuration.classpath());
        return withPatience(withHistory(autogen, configuration), configuration)
                .sources(
                        configuration.migrations(),
                        classpath,
                        configuration.folder().resolve(".autogen/migrations"))
                .environment(configuration.environment());
    }

    /** Where the API of migrations is: jars of the distribution, or class folders. */
    private static List<Path> ownClasspath() {
        List<Path> paths = new ArrayList<>();
        for (Class<?> type : List.of(Autogen.class, Schema.class, NullMarked.class)) {
            try {
                paths.add(Path.of(
                        type.getProtectionDomain().getCodeSource().getLocation().toURI()));
            } catch (URISyntaxException e) {
                throw new CommandException("The installation is in a place whose name is no path", e);
            }
        }
        return paths;
    }
}
