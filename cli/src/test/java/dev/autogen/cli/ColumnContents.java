package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.Autogen;
import dev.autogen.schema.ColumnRef;
import java.sql.Connection;
import java.sql.SQLException;
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

    static ColumnContents of(TestDatabase database) throws SQLException {
        SortedMap<String, String> checksums = new TreeMap<>();
        try (Connection connection = database.connect()) {
            StoredValues.of(connection, Autogen.offline().historyTables())
                    .columns()
                    .values()
                    .forEach(values -> {
                        ColumnRef column = values.column();
                        checksums.put(
                                column.table().name() + "." + column.column(),
                                values.rows() + " rows " + values.checksum());
                    });
        }
        return new ColumnContents(checksums);
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
