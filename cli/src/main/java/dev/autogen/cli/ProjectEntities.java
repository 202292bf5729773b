package dev.autogen.cli;

import dev.autogen.cli.build.ProjectClasspath;
import dev.autogen.cli.config.Application;
import dev.autogen.cli.config.Configuration;
import dev.autogen.cli.work.KeptModels;
import dev.autogen.differ.hibernate.EntityLoader;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.hibernate.PersistenceUnit;
import dev.autogen.schema.entity.EntityModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/** The project's entities, and what they were read from. */
record ProjectEntities(ProjectClasspath classpath, EntityModel model) {

    /**
     * Reads them for a server. Hibernate has to know its version; rather than to wait for the connection, it begins with
     * the version seen last time, and begins again in the rare case that it is another now.
     *
     * @param major waits for the server and tells its version
     */
    static ProjectEntities read(Invocation invocation, SeenServer seen, IntSupplier major) {
        ProjectClasspath classpath = classpath(invocation);
        int expected = seen.major().orElseGet(major::getAsInt);
        EntityModel model = read(invocation.configuration(), classpath, expected);
        int actual = major.getAsInt();
        seen.remember(actual);
        return new ProjectEntities(
                classpath, actual == expected ? model : read(invocation.configuration(), classpath, actual));
    }

    /** Reads them without any server, for the version that was seen last, whichever server had it. */
    static ProjectEntities offline(Invocation invocation) {
        return forServer(
                invocation, SeenServer.lastMajor(invocation.configuration().folder()));
    }

    /** Reads them for a server of a version that is known already. */
    static ProjectEntities forServer(Invocation invocation, int major) {
        ProjectClasspath classpath = classpath(invocation);
        return new ProjectEntities(classpath, read(invocation.configuration(), classpath, major));
    }

    private static ProjectClasspath classpath(Invocation invocation) {
        return ProjectClasspath.resolve(invocation.configuration(), invocation.terminal()::progress);
    }

    private static EntityModel read(Configuration configuration, ProjectClasspath classpath, int serverMajor) {
        EntitySource source = source(configuration, classpath, serverMajor);
        EntityModel model = new KeptModels(configuration.workFolder()).of(source, () -> EntityLoader.read(source));
        return Scopes.withoutDefaultSchema(configuration, model);
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
}
