package dev.autogen.cli;

import dev.autogen.cli.build.ProjectClasspath;
import dev.autogen.cli.config.Application;
import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.Database;
import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.hibernate.PersistenceUnit;
import dev.autogen.introspector.DatabaseModel;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.ServerInfo;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The entities and the database, read side by side and beside whatever the caller does meanwhile: each takes some tenths
 * of a second, and a second processor is idle otherwise. What is asked for is waited for, and fails as its reading did.
 * Close it: it holds the connection.
 */
final class Readings implements AutoCloseable {

    private final CompletableFuture<Connection> connection;
    private final CompletableFuture<ServerInfo> server;
    private final CompletableFuture<DatabaseModel> database;
    private final CompletableFuture<Entities> entities;

    private record Entities(ProjectClasspath classpath, EntityModel model) {}

    private Readings(Invocation invocation) {
        Configuration configuration = invocation.configuration();
        Database address = configuration.database();
        connection = start("connect", new Connections(address)::getConnection);
        server = connection.thenApply(c -> Introspector.on(c).server());
        database =
                server.thenCombine(connection, (info, c) -> Introspector.on(c).read(Scopes.of(configuration)));
        entities = start("read-entities", () -> entities(configuration, address, invocation.terminal()));
    }

    /** Begins to read both. */
    static Readings of(Invocation invocation) {
        return new Readings(invocation);
    }

    Connection connection() {
        return join(connection);
    }

    ServerInfo server() {
        return join(server);
    }

    ProjectClasspath classpath() {
        return join(entities).classpath();
    }

    EntityModel entities() {
        return join(entities).model();
    }

    DatabaseModel database() {
        return join(database);
    }

    /**
     * Hibernate has to know the server's version. Rather than to wait for the connection, it begins with the version seen
     * last time, and begins again in the rare case that it is another now.
     */
    private Entities entities(Configuration configuration, Database address, Terminal terminal) {
        ProjectClasspath classpath = ProjectClasspath.resolve(configuration, terminal::progress);
        SeenServer seen = SeenServer.at(configuration.folder(), address);
        int expected = seen.major().orElseGet(() -> server().major());
        EntityModel model = read(configuration, classpath, expected);
        int actual = server().major();
        seen.remember(actual);
        return new Entities(classpath, actual == expected ? model : read(configuration, classpath, actual));
    }

    private static EntityModel read(Configuration configuration, ProjectClasspath classpath, int serverMajor) {
        return Scopes.withoutDefaultSchema(
                configuration, EntityLoader.read(source(configuration, classpath, serverMajor)));
    }

    private static EntitySource source(Configuration configuration, ProjectClasspath classpath, int serverMajor) {
        Application application = configuration.application();
        List<String> entities = new ArrayList<>(configuration.entities().names());
        configuration.entities().roots().stream().map(Path::toString).forEach(entities::add);
        return new EntitySource(
                entities,
                classpath.roots(),
                classpath.classpath(),
                new PersistenceUnit(application.classes(), application.listedOnly(), application.mappingFiles()),
                application.settings(),
                serverMajor,
                Scopes.defaultSchema(configuration),
                configuration.naming().orElse(classpath.springBoot() ? "spring" : "jpa"));
    }

    private static <T> CompletableFuture<T> start(String name, Supplier<T> source) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(source.get());
                    } catch (RuntimeException | Error e) {
                        future.completeExceptionally(e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
        return future;
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Waits for what is still being read: it may be writing to {@code .autogen/}. */
    @Override
    public void close() {
        CompletableFuture.allOf(database, entities)
                .handle((done, failure) -> connection.isCompletedExceptionally())
                .thenAccept(unconnected -> {
                    if (!unconnected) {
                        close(connection());
                    }
                })
                .join();
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CommandException("Cannot close the connection: " + e.getMessage(), e);
        }
    }
}
