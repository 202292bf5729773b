package dev.autogen.schema.postgres;

import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.BatchSql.Keyset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The queries that cut a table into ranges of a key, and the statement for one of them. Values of the key are expressions,
 * one a column.
 */
public final class BatchRanges {

    private final Keyset keyset;
    private final String statement;

    /** Of the given operation. */
    public BatchRanges(BatchSql batch) {
        this.keyset = batch.keyset();
        this.statement = batch.statement().sql();
    }

    /** The statement for the rows from one key to another, both included. */
    public String statement(List<String> from, List<String> to) {
        String subject = keyset.alias() == null ? keyset.table().name() : keyset.alias();
        String key = row(columns(subject));
        return replaced("(" + key + " >= " + row(from) + " and " + key + " <= " + row(to) + ")");
    }

    /** The statement for all rows at once. */
    public String whole() {
        return replaced("true");
    }

    private String replaced(String condition) {
        return statement.replace(BatchSql.RANGE, condition);
    }

    /** The last key, one result a column; no row in an empty table. */
    public String last(UnaryOperator<String> result) {
        return "select " + list(columns("k"), result) + " from " + Quoting.name(keyset.table()) + " k order by "
                + order(" desc") + " limit 1";
    }

    /** The key right before another one, one result a column; no row where there is none. */
    public String before(List<String> key, UnaryOperator<String> result) {
        return "select " + list(columns("k"), result) + " from " + Quoting.name(keyset.table()) + " k where "
                + row(columns("k")) + " < " + row(key) + " order by " + order(" desc") + " limit 1";
    }

    /** The next range at the beginning: how many rows, the first key, the last key; zero and nulls where there is none. */
    public String first(int size, List<String> end, UnaryOperator<String> result) {
        return range(size, " where " + row(columns("k")) + " <= " + row(end), "", result);
    }

    /** The next range behind a key. */
    public String next(int size, List<String> after, List<String> end, UnaryOperator<String> result) {
        String key = row(columns("k"));
        String condition = " where " + key + " > " + row(after) + " and " + key + " <= " + row(end);
        return range(size, condition, "", result);
    }

    /** The last range up to a key, which it includes. */
    public String back(int size, List<String> end, UnaryOperator<String> result) {
        return range(size, " where " + row(columns("k")) + " <= " + row(end), " desc", result);
    }

    private String range(int size, String condition, String direction, UnaryOperator<String> result) {
        return "select count(*), " + list(edge(""), result) + ", " + list(edge(" desc"), result) + " from (select "
                + String.join(", ", columns("k")) + " from " + Quoting.name(keyset.table()) + " k" + condition
                + " order by " + order(direction) + " limit " + size + ") k";
    }

    private List<String> edge(String direction) {
        return columns("k").stream()
                .map(column -> "(array_agg(" + column + " order by " + order(direction) + "))[1]")
                .toList();
    }

    private String order(String direction) {
        return columns("k").stream().map(column -> column + direction).collect(Collectors.joining(", "));
    }

    private List<String> columns(String subject) {
        List<String> columns = new ArrayList<>();
        for (String column : keyset.columns()) {
            columns.add(Quoting.identifier(subject) + "." + Quoting.identifier(column));
        }
        return columns;
    }

    private static String list(List<String> expressions, UnaryOperator<String> result) {
        return expressions.stream().map(result).collect(Collectors.joining(", "));
    }

    private static String row(List<String> values) {
        return values.size() == 1 ? values.get(0) : "(" + String.join(", ", values) + ")";
    }
}
