package dev.autogen.runner.internal.execute;

import dev.autogen.runner.BatchProgress;
import dev.autogen.runner.internal.Values;
import dev.autogen.runner.internal.offline.Placeholders;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import dev.autogen.schema.postgres.BatchRanges;
import dev.autogen.schema.postgres.Quoting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Executes a statement for one batch after the other, in transactions that others begin and end. Keys go to and fro as text,
 * and are compared as what they are.
 */
final class Batches {

    /** No more rows are counted; above that an estimate is good enough. */
    private static final long COUNTED = 100_000;

    private static final String COLUMN = """
            select format_type(a.atttypid, a.atttypmod), a.attnotnull from pg_attribute a
            where a.attrelid = to_regclass(?) and a.attname = ? and a.attnum > 0 and not a.attisdropped
            """;

    /** The planner knows of tables that were never analysed, and of partitions. */
    private static final Pattern ESTIMATE = Pattern.compile("\"Plan Rows\": ([0-9]+)");

    private final BatchSql batch;
    private final Keyset keyset;
    private final BatchRanges ranges;
    private final int size;
    private @Nullable List<String> types;

    Batches(BatchSql batch) {
        this.batch = batch;
        this.keyset = batch.keyset();
        this.ranges = new BatchRanges(batch);
        this.size = batch.pace().size();
    }

    /** Finds the last key. */
    BatchProgress begin(Connection connection) throws SQLException {
        types(connection);
        List<List<@Nullable String>> last = texts(connection, ranges.last(Batches::asText), List.of());
        return new BatchProgress(null, last.isEmpty() ? null : present(last.get(0)), 0, total(connection));
    }

    /** Executes the statement for what comes next; nothing where all is done. */
    Optional<BatchProgress> forward(Connection connection, BatchProgress done) throws SQLException {
        List<String> end = done.end();
        if (end == null) {
            return Optional.empty();
        }
        List<String> to = done.to();
        List<String> values = values(connection);
        String query = to == null
                ? ranges.first(size, values, Batches::asText)
                : ranges.next(size, values, values, Batches::asText);
        Range range = range(connection, query, to == null ? end : joined(to, end));
        if (range.rows == 0) {
            return Optional.empty();
        }
        execute(connection, values, range);
        return Optional.of(new BatchProgress(range.to, end, done.rows() + range.rows, done.total()));
    }

    /** Executes the statement for what was done last, so that less is done; nothing where nothing is. */
    Optional<BatchProgress> back(Connection connection, BatchProgress done) throws SQLException {
        List<String> to = done.to();
        if (to == null) {
            return Optional.empty();
        }
        List<String> values = values(connection);
        Range range = range(connection, ranges.back(size, values, Batches::asText), to);
        if (range.rows == 0) {
            return Optional.empty();
        }
        execute(connection, values, range);
        List<List<@Nullable String>> before = texts(connection, ranges.before(values, Batches::asText), range.from);
        return Optional.of(new BatchProgress(
                before.isEmpty() ? null : present(before.get(0)),
                done.end(),
                Math.max(0, done.rows() - range.rows),
                done.total()));
    }

    private record Range(long rows, List<String> from, List<String> to) {}

    private Range range(Connection connection, String query, List<String> keys) throws SQLException {
        List<@Nullable String> found = texts(connection, query, keys).get(0);
        long rows = Long.parseLong(String.valueOf(found.get(0)));
        if (rows == 0) {
            return new Range(0, List.of(), List.of());
        }
        int columns = keyset.columns().size();
        return new Range(
                rows, present(found.subList(1, 1 + columns)), present(found.subList(1 + columns, 1 + 2 * columns)));
    }

    private void execute(Connection connection, List<String> values, Range range) throws SQLException {
        String sql = batch.statement().sql();
        List<@Nullable Object> own = batch.statement().parameters();
        int before = Math.min(Placeholders.count(sql.substring(0, sql.indexOf(BatchSql.RANGE))), own.size());
        List<@Nullable Object> parameters = new ArrayList<>(own.subList(0, before));
        parameters.addAll(joined(range.from, range.to));
        parameters.addAll(own.subList(before, own.size()));
        try (PreparedStatement statement = Values.prepare(connection, ranges.statement(values, values), parameters)) {
            statement.execute();
        }
    }

    /** A placeholder for each column of the key. */
    private List<String> values(Connection connection) throws SQLException {
        return types(connection).stream().map(type -> "cast(? as " + type + ")").toList();
    }

    /** The types of the key's columns, asked for once. */
    private List<String> types(Connection connection) throws SQLException {
        List<String> known = types;
        if (known == null) {
            known = new ArrayList<>();
            for (String column : keyset.columns()) {
                known.add(type(connection, column));
            }
            types = known;
        }
        return known;
    }

    private String type(Connection connection, String column) throws SQLException {
        String table = Quoting.name(keyset.table());
        try (PreparedStatement statement = Values.prepare(connection, COLUMN, List.of(table, column));
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("There is no column " + column + " in " + keyset.table() + " to cut batches by");
            }
            if (!row.getBoolean(2)) {
                throw new SQLException("Column " + column + " of " + keyset.table()
                        + " may be null: batches by it would pass over rows. Take a key that is not");
            }
            return row.getString(1);
        }
    }

    /** About all rows, found in a short time however large the table is and whatever is known of it. */
    private long total(Connection connection) throws SQLException {
        String rows = "select from " + Quoting.name(keyset.table());
        long counted = Long.parseLong(text(connection, "select count(*) from (" + rows + " limit " + COUNTED + ") k"));
        return counted < COUNTED ? counted : Math.max(counted, estimate(connection, rows));
    }

    private static long estimate(Connection connection, String query) throws SQLException {
        Matcher plan = ESTIMATE.matcher(text(connection, "explain (format json) " + query));
        return plan.find() ? Long.parseLong(plan.group(1)) : 0;
    }

    private static String text(Connection connection, String query) throws SQLException {
        return String.valueOf(texts(connection, query, List.of()).get(0).get(0));
    }

    private static List<List<@Nullable String>> texts(Connection connection, String query, List<String> keys)
            throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (PreparedStatement statement = Values.prepare(connection, query, new ArrayList<>(keys));
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                List<@Nullable String> texts = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    texts.add(row.getString(i));
                }
                rows.add(texts);
            }
        }
        return rows;
    }

    private static List<String> present(List<@Nullable String> texts) {
        return texts.stream().map(String::valueOf).toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    private static String asText(String expression) {
        return expression + "::text";
    }
}
