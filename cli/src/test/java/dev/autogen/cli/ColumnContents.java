package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in each column of a database.
 *
 * @param checksums number of rows and checksum of the values, by {@code table.column}
 */
record ColumnContents(SortedMap<String, String> checksums) {

    private static final String COLUMNS = """
            select c.relname, a.attname, format(
              'select count(*) || '' rows ''
                 || md5(coalesce(string_agg(coalesce(%1$I::text, ''<null>''), '','' order by %1$I::text collate "C"), ''''))
               from %2$s', a.attname, c.oid::regclass)
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
              and c.relname not like 'autogen%'
            """;

    static ColumnContents of(TestDatabase database) throws SQLException {
        SortedMap<String, String> checksums = new TreeMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (String[] column : columns(statement)) {
                try (ResultSet row = statement.executeQuery(column[2])) {
                    row.next();
                    checksums.put(column[0] + "." + column[1], row.getString(1));
                }
            }
        }
        return new ColumnContents(checksums);
    }

    private static List<String[]> columns(Statement statement) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                columns.add(new String[] {rows.getString(1), rows.getString(2), rows.getString(3)});
            }
        }
        return columns;
    }

    /** The same after what was announced: columns and tables that go, columns that are called otherwise. */
    ColumnContents after(Announced announced) {
        SortedMap<String, String> left = new TreeMap<>();
        checksums.forEach((column, checksum) -> {
            if (!announced.drops(column)) {
                left.put(announced.renames().getOrDefault(column, column), checksum);
            }
        });
        return new ColumnContents(left);
    }

    /** These columns alone. */
    ColumnContents only(ColumnContents others) {
        SortedMap<String, String> left = new TreeMap<>(checksums);
        left.keySet().retainAll(others.checksums.keySet());
        return new ColumnContents(left);
    }

    /**
     * What {@code autogen -m} said it would do to data.
     *
     * @param dropped tables, and columns as {@code table.column}
     * @param renames new names by old ones, both as {@code table.column}
     */
    record Announced(List<String> dropped, Map<String, String> renames) {

        static Announced by(CommandLineRun run) {
            List<String> dropped = new ArrayList<>();
            Map<String, String> renames = new TreeMap<>();
            for (String line : run.out().lines().toList()) {
                String[] words = line.split("\\s+", -1);
                if (line.startsWith("- drop column ") || line.startsWith("- drop table ")) {
                    dropped.add(words[3]);
                } else if (line.contains(" rename column ")) {
                    String table = words[3].substring(0, words[3].lastIndexOf('.') + 1);
                    renames.put(words[3], table + words[5]);
                }
            }
            return new Announced(dropped, renames);
        }

        boolean drops(String column) {
            return dropped.contains(column) || dropped.contains(column.substring(0, column.lastIndexOf('.')));
        }
    }
}
