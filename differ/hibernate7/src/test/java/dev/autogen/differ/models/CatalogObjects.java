package dev.autogen.differ.models;

import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everything that somebody made in a database: schemas, relations of all kinds, types, casts, functions. */
record CatalogObjects(SortedSet<String> names) {

    private static final String QUERY = """
            with own as (select oid, nspname from pg_namespace where nspname !~ '^(pg_|information_schema$)')
            select 'schema ' || nspname from own
            union all select 'relation ' || nspname || '.' || relname from pg_class c join own on own.oid = relnamespace
            union all select 'type ' || nspname || '.' || typname from pg_type t join own on own.oid = typnamespace
            union all select 'function ' || nspname || '.' || proname from pg_proc p join own on own.oid = pronamespace
            union all select 'cast ' || castsource::regtype || ' ' || casttarget::regtype from pg_cast where oid >= 16384
            """;

    static CatalogObjects of(TestDatabase database) throws SQLException {
        SortedSet<String> names = new TreeSet<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(QUERY)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return new CatalogObjects(names);
    }

    /** What stays when all is taken back. */
    CatalogObjects withoutHistory() {
        SortedSet<String> rest = new TreeSet<>(names);
        rest.removeIf(name -> name.contains(".autogen_history") || name.contains("._autogen_history"));
        return new CatalogObjects(rest);
    }
}
