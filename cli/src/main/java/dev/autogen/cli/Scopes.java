package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.introspector.Scope;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Which part of a database is compared. */
final class Scopes {

    private Scopes() {}

    /** The schema of tables whose mapping names none: as configured, as the application tells Hibernate, or public. */
    static String defaultSchema(Configuration configuration) {
        if (configuration.hasDefaultSchema()) {
            return configuration.defaultSchema();
        }
        return configuration
                .application()
                .settings()
                .getOrDefault("hibernate.default_schema", configuration.defaultSchema());
    }

    /** All that is read, without the tool's own tables. */
    static Scope of(Configuration configuration) {
        String defaultSchema = defaultSchema(configuration);
        return new Scope(defaultSchema, configuration.schemas(), Revisions.historyTables(configuration));
    }

    /** The default schema is where migrations begin, the history table among other things: none of them creates it. */
    static EntityModel withoutDefaultSchema(Configuration configuration, EntityModel model) {
        String defaultSchema = defaultSchema(configuration);
        Schema schema = model.schema();
        List<String> others = schema.namespaces().stream()
                .filter(name -> !name.equals(defaultSchema))
                .toList();
        return model.withSchema(schema.withNamespaces(others));
    }

    /**
     * What is managed of a database: the configured schemas; where none are configured, the default schema and those
     * that the models name.
     */
    static Schema managed(Configuration configuration, Schema database, Collection<Schema> models) {
        return within(configuration, database, schemas(configuration, models));
    }

    /** The names of the schemas that are compared with these. */
    static Set<String> schemas(Configuration configuration, Collection<Schema> models) {
        Set<String> names = new TreeSet<>(configuration.schemas());
        if (names.isEmpty()) {
            names.add(defaultSchema(configuration));
            models.forEach(model -> names.addAll(model.namespaces()));
        }
        return names;
    }

    /** What a database has in these schemas; the default schema is never created or dropped. */
    static Schema within(Configuration configuration, Schema database, Set<String> names) {
        String defaultSchema = defaultSchema(configuration);
        return new Schema(
                database.namespaces().stream()
                        .filter(name -> names.contains(name) && !name.equals(defaultSchema))
                        .toList(),
                within(names, database.tables(), Table::name),
                within(names, database.sequences(), Sequence::name),
                within(names, database.enums(), EnumType::name),
                within(names, database.composites(), CompositeType::name),
                database.extensions());
    }

    private static <T> List<T> within(Set<String> schemas, List<T> objects, Function<T, QualifiedName> name) {
        return objects.stream()
                .filter(object -> schemas.contains(name.apply(object).schema()))
                .toList();
    }
}
