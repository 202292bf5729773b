package dev.autogen.runner;

import dev.autogen.fixtures.TestDatabase;
import java.sql.SQLException;
import java.util.List;

/** Questions to a test database. */
final class Databases {

    /** Every relation, column, constraint and index outside the system schemas but for the history's, sorted. */
    private static final String STRUCTURE = """
            select n.nspname || '.' || c.relname || ' ' || c.relkind::text from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^pg_|^information_schema' and c.relname !~ '^autogen_history'
            union all
            select c.oid::regclass::text || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
                || case when a.attnotnull then ' not null' else '' end
            from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace
            where n.nspname !~ '^pg_|^information_schema' and c.relname !~ '^autogen_history' and c.relkind = 'r'
              and a.attnum > 0 and not a.attisdropped
            union all
            select o.conrelid::regclass::text || ' ' || o.conname || ' ' || pg_get_constraintdef(o.oid) from pg_constraint o
            join pg_class c on c.oid = o.conrelid where c.relname !~ '^autogen_history'
              and o.connamespace::regnamespace::text !~ '^pg_|^information_schema'
            order by 1
            """;

    private Databases() {}

    static List<String> structure(TestDatabase database) throws SQLException {
        return database.strings(STRUCTURE);
    }
}
