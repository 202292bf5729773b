package dev.autogen.cli;

import dev.autogen.cli.build.ProjectClasspath;
import dev.autogen.cli.config.Application;
import dev.autogen.cli.config.Configuration;
import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.hibernate.EntitySource;
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

/**
 * The entities and the database, read side by side: each takes some tenths of a second, and a second processor is idle
 * otherwise. Close it: it holds the connection.
 */
final class Readings implements AutoCloseable {

    private final Connection connection;
    private final ServerInfo server;
    private final ProjectClasspath classpath;
    private final EntityModel entities;
    private final DatabaseModel database;

    private Readings(
            Connection connection,
            ServerInfo server,
            ProjectClasspath classpath,
            EntityModel entities,
            DatabaseModel database) {
        this.connection = connection;
        this.server = server;
        this.classpath = classpath;
        this.entities = entities;
        this.database = database;
    }

    /** Reads both; whichever fails first is the failure. */
    static Readings of(Invocation invocation) {
        Configuration configuration = invocation.configuration();
        Connections connections = new Connections(configuration.database());
        CompletableFuture<Connection> connection = start(connections::getConnection);
        CompletableFuture<ServerInfo> server =
                connection.thenApply(c -> Introspector.on(c).server());
        CompletableFuture<DatabaseModel> database =
                server.thenCombine(connection, (info, c) -> Introspector.on(c).read(Scopes.of(configuration)));
        boolean complete = false;
        try {
            ProjectClasspath classpath = ProjectClasspath.resolve(configuration, invocation.terminal()::progress);
            ServerInfo info = join(server);
            EntityModel entities = Scopes.withoutDefaultSchema(
                    configuration, EntityLoader.read(source(configuration, classpath, info)));
            Readings readings = new Readings(join(connection), info, classpath, entities, join(database));
            complete = true;
            return readings;
        } finally {
            if (!complete) {
                connection.thenAccept(Readings::close);
            }
        }
    }

    Connection connection() {
        return connection;
    }

    ServerInfo server() {
        return server;
    }

    ProjectClasspath classpath() {
        return classpath;
    }

    EntityModel entities() {
        return entities;
    }

    DatabaseModel database() {
        return database;
    }

    private static EntitySource source(Configuration configuration, ProjectClasspath classpath, ServerInfo server) {
        Application application = configuration.application();
        List<String> entities = new ArrayList<>(configuration.entities().names());
        configuration.entities().roots().stream().map(Path::toString).forEach(entities::add);
        if (entities.isEmpty() && application.listedOnly()) {
            entities.addAll(application.classes());
        }
        return new EntitySource(
                entities,
                classpath.roots(),
                classpath.classpath(),
                application.settings(),
                server.major(),
                Scopes.defaultSchema(configuration),
                configuration.naming().orElse(classpath.springBoot() ? "spring" : "jpa"));
    }

    private interface Source<T> {
        T get();
    }

    private static <T> CompletableFuture<T> start(Source<T> source) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        future.complete(source.get());
                    } catch (RuntimeException | Error e) {
                        future.completeExceptionally(e);
                    }
                },
                "read-database");
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

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new CommandException("Cannot close the connection: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        close(connection);
    }
}
