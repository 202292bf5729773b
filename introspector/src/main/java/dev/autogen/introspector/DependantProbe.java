package dev.autogen.introspector;

import dev.autogen.introspector.internal.Results;
import dev.autogen.introspector.internal.Visit;
import dev.autogen.introspector.internal.catalog.DependantQuery;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Dependant;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what stands on columns and keeps them from getting another type or from being dropped, in one query: views, rules,
 * triggers, policies, functions with a body of SQL, publications with a condition, generated columns, partition keys. Changes
 * nothing, keeps no lock. Not safe for threads.
 */
public final class DependantProbe {

    private final Connection connection;

    private DependantProbe(Connection connection) {
        this.connection = connection;
    }

    /** A probe that uses this connection and never closes it. */
    public static DependantProbe on(Connection connection) {
        return new DependantProbe(connection);
    }

    /**
     * The dependants of those columns that have some, sorted.
     *
     * @throws IntrospectionException if the catalog cannot be read
     */
    public Map<ColumnRef, List<Dependant>> of(Collection<ColumnRef> columns) {
        if (columns.isEmpty()) {
            return Map.of();
        }
        List<ColumnRef> asked = List.copyOf(columns);
        Map<ColumnRef, List<Dependant>> dependants = new LinkedHashMap<>();
        try (Visit visit = Visit.begin(connection);
                PreparedStatement statement = connection.prepareStatement(DependantQuery.SQL)) {
            String[] tables = asked.stream().map(c -> Quoting.name(c.table())).toArray(String[]::new);
            String[] names = asked.stream().map(ColumnRef::column).toArray(String[]::new);
            statement.setArray(1, connection.createArrayOf("text", tables));
            statement.setArray(2, connection.createArrayOf("text", names));
            Results.of(statement).each(row -> dependants
                    .computeIfAbsent(asked.get(row.getInt(1) - 1), column -> new ArrayList<>())
                    .add(new Dependant(row.getString(2), row.getString(3), row.getString(4))));
            return dependants;
        } catch (SQLException e) {
            throw new IntrospectionException("What stands on columns cannot be read: " + e.getMessage(), e);
        }
    }
}
