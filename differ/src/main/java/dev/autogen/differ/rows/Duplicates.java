package dev.autogen.differ.rows;

import dev.autogen.schema.Column;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Table;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a unique index over some keys would not let in together.
 *
 * @param keys of the index
 * @param predicate of the index; null for all rows
 * @param nullsNotDistinct whether two NULLs are equal
 */
record Duplicates(List<IndexKey> keys, @Nullable String predicate, boolean nullsNotDistinct) {

    static Duplicates of(List<String> columns, boolean nullsNotDistinct) {
        return new Duplicates(columns.stream().map(IndexKey::column).toList(), null, nullsNotDistinct);
    }

    /** Empty where equality is not that of the columns. */
    static Optional<Duplicates> of(Index index) {
        boolean ordinary = index.keys().stream().allMatch(key -> key.opclass() == null && key.collation() == null);
        return index.unique() && ordinary
                ? Optional.of(new Duplicates(index.keys(), index.predicate(), index.nullsNotDistinct()))
                : Optional.empty();
    }

    List<String> columns() {
        return keys.stream().filter(IndexKey::column).map(IndexKey::expression).toList();
    }

    /** Whether nothing but columns matters. */
    boolean isPlain() {
        return predicate == null && keys.stream().allMatch(IndexKey::column);
    }

    /** Whether a key that the table has already keeps such rows out. */
    boolean areExcludedBy(Table table) {
        return table.primaryKey() != null
                && columns().containsAll(table.primaryKey().columns());
    }

    /** What the rows have in common. */
    String inWords() {
        String same = keys.stream().map(IndexKey::expression).collect(Collectors.joining(", "));
        return "the same " + same + (predicate == null ? "" : " where " + predicate);
    }

    /**
     * The query for the groups.
     *
     * @param table as it is spelled
     * @param names what a column is called
     * @param known the table, as far as it is known what may be NULL
     */
    String query(String table, UnaryOperator<String> names, Optional<Table> known) {
        List<String> terms = keys.stream().map(key -> term(key, names)).toList();
        String list = String.join(", ", terms);
        Stream<String> conditions = Stream.concat(
                Stream.ofNullable(predicate).map(text -> "(" + text + ")"), notNull(names, known).stream());
        String where = conditions.collect(Collectors.joining(" and "));
        return "select " + list + ", count(*) from " + table + (where.isEmpty() ? "" : " where " + where) + " group by "
                + list + " having count(*) > 1";
    }

    private List<String> notNull(UnaryOperator<String> names, Optional<Table> known) {
        List<String> conditions = new ArrayList<>();
        for (IndexKey key : keys) {
            boolean required = key.column()
                    && known.flatMap(table -> table.column(names.apply(key.expression())))
                            .filter(Duplicates::isRequired)
                            .isPresent();
            if (!nullsNotDistinct && !required) {
                conditions.add(term(key, names) + " is not null");
            }
        }
        return conditions;
    }

    private static boolean isRequired(Column column) {
        return !column.nullable();
    }

    private static String term(IndexKey key, UnaryOperator<String> names) {
        return key.column() ? Quoting.identifier(names.apply(key.expression())) : "(" + key.expression() + ")";
    }
}
