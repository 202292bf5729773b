package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.expression.Nesting;
import dev.autogen.schema.expression.Parentheses;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Selectable;
import org.hibernate.mapping.Table;

/**
 * Indexes. Hibernate splits a column list at every comma and takes what is not in parentheses for a column, so that
 * expressions arrive in pieces or as columns that the table does not have.
 */
final class IndexMapper {

    private static final String WHERE = "where ";

    private final HibernateBridge bridge;
    private final HashedNames hashes;
    private final Notes notes;

    IndexMapper(HibernateBridge bridge, HashedNames hashes, Notes notes) {
        this.bridge = bridge;
        this.hashes = hashes;
        this.notes = notes;
    }

    /** @param name the table as PostgreSQL keeps it */
    List<Index> map(String name, Table table) {
        Set<String> columns = table.getColumns().stream().map(Names::of).collect(Collectors.toSet());
        List<Index> indexes = new ArrayList<>();
        for (org.hibernate.mapping.Index index : table.getIndexes().values()) {
            indexes.add(index(name, columns, index));
        }
        return indexes;
    }

    private Index index(String table, Set<String> columns, org.hibernate.mapping.Index index) {
        List<IndexKey> keys = keys(columns, index);
        if (keys.stream().filter(key -> !key.column()).count() > formulas(index)) {
            notes.add("Index " + index.getName() + " of table " + table
                    + ": Hibernate would take an expression for a column; write it in parentheses, without commas.");
        }
        boolean explicit = index.getName() != null && !hashes.isHash(index);
        List<String> keyNames = keys.stream().map(IndexMapper::word).toList();
        String name = explicit ? Names.ofSql(index.getName()) : ReadableNames.index(table, keyNames);
        Index plain = new Index(name, explicit, index.isUnique(), Index.BTREE, keys, List.of(), null, false);
        String options = bridge.options(index);
        if (options.toLowerCase(Locale.ROOT).startsWith(WHERE)) {
            return plain.where(Parentheses.stripped(options.substring(WHERE.length())));
        }
        notes.notCovered("options of index " + name, options);
        return plain;
    }

    private static long formulas(org.hibernate.mapping.Index index) {
        return index.getSelectables().stream().filter(Selectable::isFormula).count();
    }

    private static List<IndexKey> keys(Set<String> columns, org.hibernate.mapping.Index index) {
        List<IndexKey> keys = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        for (Selectable selectable : index.getSelectables()) {
            String order = index.getSelectableOrderMap().getOrDefault(selectable, "");
            if (pending.isEmpty() && selectable instanceof Column column && columns.contains(Names.of(column))) {
                keys.add(ordered(IndexKey.column(Names.of(column)), order));
                continue;
            }
            pending.append(pending.isEmpty() ? "" : ", ").append(selectable.getText());
            if (Nesting.depthOf(pending.toString()) <= 0) {
                keys.add(ordered(IndexKey.expression(Parentheses.stripped(pending.toString())), order));
                pending.setLength(0);
            }
        }
        if (!pending.isEmpty()) {
            throw new IllegalArgumentException("Index " + index.getName() + ": parentheses do not match in "
                    + pending.toString().strip());
        }
        return keys;
    }

    private static IndexKey ordered(IndexKey key, String order) {
        String words = order.toLowerCase(Locale.ROOT);
        IndexKey directed = words.startsWith("desc") ? key.desc() : key;
        if (words.contains("nulls first")) {
            return directed.withNullsFirst(true);
        }
        return words.contains("nulls last") ? directed.withNullsFirst(false) : directed;
    }

    /** What of a key can stand in a name. */
    private static String word(IndexKey key) {
        return key.column()
                ? key.expression()
                : key.expression()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{Alnum}]+", "_")
                        .replaceAll("^_|_$", "");
    }
}
