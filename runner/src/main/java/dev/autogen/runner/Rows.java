package dev.autogen.runner;

import dev.autogen.runner.internal.Values;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a query. */
final class Rows {

    private Rows() {}

    static List<Row> of(Connection connection, String sql, List<@Nullable Object> parameters) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = Values.prepare(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(row(row));
            }
        }
        return List.copyOf(rows);
    }

    private static Row row(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            values.put(columns.getColumnLabel(i), Values.read(row, i));
        }
        return new Row(values);
    }
}
