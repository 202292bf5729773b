package dev.autogen.differ.models;

import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;

/** The unique constraints of a database without their names, as {@code (a, b) on t}. */
final class UniqueColumns {

    private static final String QUERY = """
            select '(' || (select string_agg(a.attname, ', ' order by o.i) from unnest(k.conkey) with ordinality o(att, i)
                           join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.att)
              || ') on ' || k.conrelid::regclass
            from pg_constraint k where k.contype = 'u'
            """;

    private UniqueColumns() {}

    static SortedSet<String> of(TestDatabase database) throws SQLException {
        SortedSet<String> uniques = new TreeSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                uniques.add(rows.getString(1));
            }
        }
        return uniques;
    }
}
