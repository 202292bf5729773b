package dev.autogen.differ.rows;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.postgres.Quoting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Columns of rows that are asked about, first of all or later, which decides what they are called. */
final class Asked {
    private final Spelling spelling;
    private final QualifiedName table;
    private final List<String> columns;
    private final boolean first;

    Asked(Spelling spelling, ColumnRef column, boolean first) {
        this(spelling, column.table(), List.of(column.column()), first);
    }

    Asked(Spelling spelling, QualifiedName table, List<String> columns, boolean first) {
        this.spelling = spelling;
        this.table = table;
        this.columns = columns;
        this.first = first;
    }

    QualifiedName table() {
        return table;
    }

    boolean isFirst() {
        return first;
    }

    /** The only one. */
    ColumnRef column() {
        return new ColumnRef(table, columns.get(0));
    }

    String name() {
        return name(columns.get(0));
    }

    private String name(String column) {
        return Quoting.identifier(
                first ? spelling.names().of(new ColumnRef(table, column)).column() : column);
    }

    String spelledTable() {
        return spelling.of(first ? spelling.names().of(table) : table);
    }

    String inWords() {
        return spelling.inWords(table) + "." + String.join(", ", columns);
    }

    /** The key, where it is certain to be there. */
    private Set<String> key() {
        Set<String> key = new LinkedHashSet<>();
        if (first) {
            spelling.former(table).map(Table::primaryKey).ifPresent(primary -> primary.columns()
                    .forEach(column -> key.add(Quoting.identifier(column))));
        }
        return key;
    }

    /** The key, and the columns. */
    String shown() {
        Set<String> shown = key();
        columns.forEach(column -> shown.add(name(column)));
        return String.join(", ", shown);
    }

    /** The key; the columns where there is none. */
    String shownByKey() {
        return key().isEmpty() ? shown() : String.join(", ", key());
    }
}
