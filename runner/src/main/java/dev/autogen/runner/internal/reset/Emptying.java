package dev.autogen.runner.internal.reset;

import dev.autogen.runner.AutogenException;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What goes when schemas are emptied.
 *
 * @param emptied the schemas
 * @param staying tables, sequences and types in them that do not go
 * @param objects what lives in them and does not stay
 * @param extensions to drop after that
 * @param schemas to drop at last, empty
 */
public record Emptying(
        Set<String> emptied,
        Set<QualifiedName> staying,
        List<SchemaObject> objects,
        List<String> extensions,
        List<String> schemas) {

    /** Copies. */
    public Emptying {
        emptied = Set.copyOf(emptied);
        staying = Set.copyOf(staying);
        objects = List.copyOf(objects);
        extensions = List.copyOf(extensions);
        schemas = List.copyOf(schemas);
    }

    /**
     * What goes now.
     *
     * @param schemas to be emptied, beside those that migrations have made
     * @param staying tables, sequences and types that are left, unless migrations have made them
     * @param made what migrations have made
     * @param history tables that are left whoever made them
     */
    public static Emptying of(
            Connection connection,
            Collection<String> schemas,
            Set<QualifiedName> staying,
            Made made,
            Set<QualifiedName> history)
            throws SQLException {
        Set<String> all = new TreeSet<>(schemas);
        all.addAll(made.schemas());
        Set<QualifiedName> left = new TreeSet<>(staying);
        left.removeAll(made.relations());
        left.addAll(history);
        List<SchemaObject> objects = new ArrayList<>(SchemaObject.in(connection, all));
        objects.removeIf(object -> left.contains(object.name()));
        return new Emptying(all, left, objects, List.copyOf(made.extensions()), List.copyOf(made.schemas()));
    }

    /**
     * Drops it all, in the transaction that is open.
     *
     * @throws AutogenException if something would go along that is to stay
     */
    public void run(Connection connection) throws SQLException {
        Surroundings before = Surroundings.of(connection, emptied, staying);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (SchemaObject object : objects) {
                statement.execute(object.drop());
            }
            requireUnchanged(before, Surroundings.of(connection, emptied, staying));
            for (String extension : extensions) {
                statement.execute("drop extension if exists " + Quoting.identifier(extension));
            }
            for (String schema : schemas) {
                statement.execute("drop schema if exists " + Quoting.identifier(schema));
            }
        }
    }

    private static void requireUnchanged(Surroundings before, Surroundings after) {
        Set<String> changed = before.changedIn(after);
        if (!changed.isEmpty()) {
            throw new AutogenException(
                    "reset",
                    "Nothing was emptied: what is to stay depends on what would go, and would be changed or lost: "
                            + String.join(", ", changed)
                            + ". Drop it first, or what ties it to the rest, such as a foreign key.",
                    null);
        }
    }
}
