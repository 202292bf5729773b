package dev.autogen.cli;

import dev.autogen.fixtures.TestDatabase;
import dev.autogen.introspector.Introspector;
import dev.autogen.introspector.Scope;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows for every table of a database, whatever its constraints. Columns that foreign keys connect, at whatever distance,
 * have the same value in the row of the same number, so that each row points to its like; all rows are inserted by one
 * statement, at whose end the server checks the foreign keys.
 */
final class Rows {

    /** How many rows each table gets. */
    static final int EACH = 2;

    private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");

    private final List<Table> tables;
    private final Map<ColumnRef, ColumnRef> same = new HashMap<>();
    private final Map<ColumnRef, Integer> lengths = new HashMap<>();
    private final Map<ColumnRef, List<String>> allowed = new HashMap<>();

    private Rows(List<Table> tables) {
        this.tables = tables;
        tables.forEach(table -> table.foreignKeys().forEach(key -> connect(table, key)));
        tables.forEach(table -> table.columns().forEach(column -> restrict(table, column)));
    }

    /** Fills the tables, which must be empty, but for those named. */
    static void fill(TestDatabase database, Set<QualifiedName> others) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Scope scope = new Scope("public", List.of(), others);
            statement.execute(
                    new Rows(Introspector.on(connection).read(scope).schema().tables()).insert());
        }
    }

    private void connect(Table table, ForeignKey key) {
        for (int i = 0; i < key.columns().size(); i++) {
            ColumnRef from = root(new ColumnRef(table.name(), key.columns().get(i)));
            ColumnRef to = root(
                    new ColumnRef(key.referencedTable(), key.referencedColumns().get(i)));
            if (!from.equals(to)) {
                same.put(from, to);
            }
        }
    }

    private ColumnRef root(ColumnRef column) {
        ColumnRef next = same.get(column);
        return next == null ? column : root(next);
    }

    private void restrict(Table table, Column column) {
        ColumnRef root = root(new ColumnRef(table.name(), column.name()));
        if (column.type().name().startsWith("character")
                && !column.type().modifiers().isEmpty()) {
            lengths.merge(root, column.type().modifiers().get(0), Math::min);
        }
        for (CheckConstraint check : table.checks()) {
            Matcher literal = LITERAL.matcher(check.expression());
            while (check.expression().contains(column.name()) && literal.find()) {
                allowed.computeIfAbsent(root, none -> new ArrayList<>()).add(literal.group(1));
            }
        }
    }

    private String insert() {
        List<String> inserts = new ArrayList<>();
        for (Table table : tables) {
            List<Column> columns = table.columns().stream()
                    .filter(column -> column.generatedAs() == null)
                    .toList();
            List<String> rows = new ArrayList<>();
            for (int row = 0; row < EACH; row++) {
                rows.add("(" + values(table, columns, row) + ")");
            }
            String names = String.join(
                    ", ",
                    columns.stream().map(c -> Quoting.identifier(c.name())).toList());
            inserts.add("t" + inserts.size() + " as (insert into " + Quoting.name(table.name()) + " (" + names
                    + ") values " + String.join(", ", rows) + ")");
        }
        return "with " + String.join(",\n", inserts) + "\nselect";
    }

    private String values(Table table, List<Column> columns, int row) {
        return String.join(
                ", ",
                columns.stream()
                        .map(column -> value(root(new ColumnRef(table.name(), column.name())), column.type(), row))
                        .toList());
    }

    private String value(ColumnRef root, SqlType type, int row) {
        return switch (type.name()) {
            case "character varying", "character", "text" -> "'" + text(root, row) + "'";
            case "smallint", "integer", "bigint", "numeric", "real", "double precision", "oid" -> Integer.toString(row);
            case "boolean" -> Boolean.toString(row == 0);
            case "date", "timestamp without time zone", "timestamp with time zone" -> "'2026-11-0" + (row + 1) + "'";
            case "uuid" -> String.format(Locale.ROOT, "'00000000-0000-0000-0000-%012d'", row);
            case "jsonb", "json" -> "'{\"row\": " + row + "}'";
            case "bytea" -> "'\\x0" + row + "'";
            default -> throw new IllegalStateException("No value for " + root + " of type " + type);
        };
    }

    private String text(ColumnRef root, int row) {
        List<String> words = allowed.get(root);
        if (words != null) {
            return words.get(row % words.size());
        }
        String text = (char) ('a' + row) + " of " + root.column();
        return text.substring(0, Math.min(text.length(), lengths.getOrDefault(root, text.length())));
    }
}
