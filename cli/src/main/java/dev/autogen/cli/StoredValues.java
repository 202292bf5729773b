package dev.autogen.cli;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many rows there are, and what stands in each column of them, as a checksum that knows no order. Columns are known by
 * what the server knows them by, so one that is called otherwise is the same, and one that was made anew is another.
 */
record StoredValues(Map<Place, Values> columns) {

    /** Nothing is stored, or nobody asked. */
    static final StoredValues NONE = new StoredValues(Map.of());

    private static final String COLUMNS = """
            select c.oid, n.nspname, c.relname, a.attnum, a.attname, format_type(a.atttypid, a.atttypmod)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
            where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
              and n.nspname <> 'information_schema' and n.nspname !~ '^pg_' and a.attnum > 0 and not a.attisdropped
              and not exists (select from pg_depend d
                where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
            order by n.nspname, c.relname, a.attnum
            """;

    /** Copies, in the order of names. */
    StoredValues {
        columns = new LinkedHashMap<>(columns);
    }

    /**
     * A column as the server knows it.
     *
     * @param table {@code pg_class.oid}
     * @param number {@code pg_attribute.attnum}
     */
    record Place(long table, int number) {}

    /**
     * What stands in a column.
     *
     * @param column what it is called
     * @param rows of its table
     * @param checksum of its values, whatever their order
     */
    record Values(ColumnRef column, String type, long rows, String checksum) {}

    /**
     * All that a database stores.
     *
     * @param others tables to leave out
     */
    static StoredValues of(Connection connection, Set<QualifiedName> others) {
        Map<Place, Values> columns = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (List<Named> table : tables(statement)) {
                if (!others.contains(table.get(0).column().table())) {
                    sum(statement, table, columns);
                }
            }
        } catch (SQLException e) {
            throw new CommandException("connection", "The rows cannot be summed up: " + e.getMessage(), e);
        }
        return new StoredValues(columns);
    }

    private record Named(Place place, ColumnRef column, String type) {}

    private static Iterable<List<Named>> tables(Statement statement) throws SQLException {
        Map<Long, List<Named>> tables = new LinkedHashMap<>();
        try (ResultSet row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                Place place = new Place(row.getLong(1), row.getInt(4));
                QualifiedName table = QualifiedName.of(row.getString(2), row.getString(3));
                Named named = new Named(place, new ColumnRef(table, row.getString(5)), row.getString(6));
                tables.computeIfAbsent(place.table(), none -> new ArrayList<>()).add(named);
            }
        }
        return tables.values();
    }

    private static void sum(Statement statement, List<Named> table, Map<Place, Values> columns) throws SQLException {
        StringBuilder query = new StringBuilder("select count(*)");
        for (Named named : table) {
            String name = Quoting.identifier(named.column().column());
            query.append(", count(").append(name).append(") || ':' || coalesce(sum(hashtextextended(");
            query.append(name).append("::text, 0)::numeric), 0)");
        }
        query.append(" from ").append(Quoting.name(table.get(0).column().table()));
        try (ResultSet row = statement.executeQuery(query.toString())) {
            row.next();
            int next = 2;
            for (Named named : table) {
                columns.put(
                        named.place(), new Values(named.column(), named.type(), row.getLong(1), row.getString(next++)));
            }
        }
    }

    /**
     * What is not the same any more in columns that are still there, in words; values of another type are not compared, only
     * how many rows there are.
     */
    Set<String> changedIn(StoredValues later) {
        Set<String> changed = new LinkedHashSet<>();
        columns.forEach((place, before) -> {
            Values after = later.columns.get(place);
            if (after != null && after.rows() != before.rows()) {
                changed.add(
                        before.column().table() + ": " + before.rows() + " rows before, " + after.rows() + " after");
            } else if (after != null
                    && after.type().equals(before.type())
                    && !after.checksum().equals(before.checksum())) {
                changed.add(before.column() + ": other values in its " + before.rows() + " rows");
            }
        });
        return changed;
    }

    /** These columns as far as others have them too. */
    StoredValues alsoIn(StoredValues others) {
        Map<Place, Values> left = new LinkedHashMap<>(columns);
        left.keySet().retainAll(others.columns.keySet());
        return new StoredValues(left);
    }
}
