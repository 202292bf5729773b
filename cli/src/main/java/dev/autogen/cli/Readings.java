package dev.autogen.cli;

import dev.autogen.cli.build.ProjectClasspath;
import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.config.Database;
import dev.autogen.cli.work.KeptVerdicts;
import dev.autogen.introspector.DatabaseModel;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.ServerCanonicalizer;
import dev.autogen.introspector.ServerInfo;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.expression.Canonicalizer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * The entities and the database, read side by side and beside whatever the caller does meanwhile: each takes some tenths
 * of a second, and a second processor is idle otherwise. What is asked for is waited for, and fails as its reading did.
 * Close it: it holds the connection.
 */
final class Readings implements AutoCloseable {

    private final Configuration configuration;
    private final CompletableFuture<Connection> connection;
    private final CompletableFuture<ServerInfo> server;
    private final CompletableFuture<DatabaseModel> database;
    private final CompletableFuture<ProjectEntities> entities;

    private Readings(Invocation invocation) {
        configuration = invocation.configuration();
        Database address = configuration.database();
        connection = start("connect", () -> new Connections(invocation.database()).getConnection());
        server = connection.thenApply(c -> Introspector.on(c).server());
        database =
                server.thenCombine(connection, (info, c) -> Introspector.on(c).read(Scopes.of(configuration)));
        entities = start(
                "read-entities",
                () -> ProjectEntities.read(
                        invocation, SeenServer.at(configuration.folder(), address), () -> server().major()));
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

    /** The entities and what they were read from. */
    ProjectEntities project() {
        return join(entities);
    }

    ProjectClasspath classpath() {
        return project().classpath();
    }

    EntityModel entities() {
        return project().model();
    }

    DatabaseModel database() {
        return join(database);
    }

    /** Decides expressions as this database reads them. */
    Canonicalizer canonicalizer() {
        return canonicalizer(configuration, server(), connection());
    }

    /** Decides expressions as a database reads them. */
    static Canonicalizer canonicalizer(Configuration configuration, ServerInfo server, Connection connection) {
        String defaultSchema = Scopes.defaultSchema(configuration);
        return new KeptVerdicts(
                configuration.workFolder(),
                server.versionNumber(),
                defaultSchema,
                ServerCanonicalizer.on(connection, defaultSchema));
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
