package dev.autogen.differ.models;

import dev.autogen.differ.Comparison;
import dev.autogen.differ.Difference;
import dev.autogen.differ.hibernate.Application;
import dev.autogen.differ.hibernate.EntitySource;
import dev.autogen.differ.hibernate.LoadedApplication;
import dev.autogen.fixtures.Corpus;
import dev.autogen.fixtures.CorpusJars;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.introspector.ServerCanonicalizer;
import dev.autogen.runner.Autogen;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.text.English;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A corpus with the Hibernate of one line, both loaded once, its entities read once. */
final class RealModel implements AutoCloseable {

    /** Where migrations begin; none of them creates it. */
    private static final String DEFAULT_SCHEMA = "public";

    private static final Scope SCOPE =
            new Scope(DEFAULT_SCHEMA, List.of(), Autogen.offline().historyTables());

    private final Corpus corpus;
    private final EntitySource source;
    private final LoadedApplication application;
    private final EntityModel entities;

    private RealModel(Corpus corpus, EntitySource source, LoadedApplication application) {
        this.corpus = corpus;
        this.source = source;
        this.application = application;
        EntityModel read = application.read(source);
        this.entities =
                new EntityModel(withoutDefaultSchema(read.schema()), read.attributes(), read.views(), read.notes());
    }

    /** The caller closes. */
    static RealModel open(Corpus corpus, Application application) {
        CorpusJars jars = corpus.fetch();
        List<Path> classpath = Stream.concat(application.classpath().stream(), jars.lib().stream())
                .toList();
        EntitySource source = new EntitySource(
                corpus.packages(),
                jars.roots(),
                classpath,
                corpus.settings(),
                PostgresServer.shared().majorVersion(),
                DEFAULT_SCHEMA,
                corpus.naming());
        return new RealModel(corpus, source, LoadedApplication.load(classpath));
    }

    EntityModel entities() {
        return entities;
    }

    /** What has to be there before anybody makes the schema. */
    void prepare(TestDatabase database) throws SQLException {
        if (!corpus.before().isEmpty()) {
            database.execute(corpus.before());
        }
    }

    /** Has Hibernate do what its setting {@code hibernate.hbm2ddl.auto} calls {@code action}. */
    void hibernate(String action, TestDatabase database) {
        Map<String, String> settings = new HashMap<>(Application.connected(source, database));
        settings.put("action", action);
        application.create(source, settings);
    }

    /** What Hibernate's validation has against the schema; empty where it accepts it. */
    Optional<String> refusal(TestDatabase database) {
        try {
            hibernate("validate", database);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** What leads the database to the entities, in words, and what nobody can decide. */
    List<String> difference(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Schema schema =
                    withoutDefaultSchema(Introspector.on(connection).read(SCOPE).schema());
            Difference difference =
                    Comparison.toEntities(schema, entities).settle(ServerCanonicalizer.on(connection, DEFAULT_SCHEMA));
            List<String> found = new ArrayList<>();
            English english = English.relativeTo(DEFAULT_SCHEMA);
            difference.operations().forEach(operation -> found.add(english.describe(operation)));
            difference.undecided().forEach(doubt -> found.add("undecided: " + doubt));
            return found;
        }
    }

    private static Schema withoutDefaultSchema(Schema schema) {
        return schema.withNamespaces(schema.namespaces().stream()
                .filter(name -> !name.equals(DEFAULT_SCHEMA))
                .toList());
    }

    @Override
    public void close() {
        application.close();
    }
}
