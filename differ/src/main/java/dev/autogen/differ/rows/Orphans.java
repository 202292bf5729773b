package dev.autogen.differ.rows;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Rows that refer to none.
 *
 * @param table that refers
 * @param key how
 */
record Orphans(QualifiedName table, ForeignKey key) {

    private static final String REFERENCED = "referenced";

    List<ColumnRef> referring() {
        return refs(table, key.columns());
    }

    List<ColumnRef> referenced() {
        return refs(key.referencedTable(), key.referencedColumns());
    }

    private static List<ColumnRef> refs(QualifiedName table, List<String> columns) {
        return columns.stream().map(column -> new ColumnRef(table, column)).toList();
    }

    /** Whether a key that the table has already, by other names perhaps, keeps such rows out. */
    boolean areExcludedBy(Table former, FormerNames names) {
        return former.foreignKeys().stream()
                .anyMatch(other -> other.validated()
                        && (other.matchFull() || !key.matchFull())
                        && refs(former.name(), other.columns()).equals(former(referring(), names))
                        && refs(other.referencedTable(), other.referencedColumns())
                                .equals(former(referenced(), names)));
    }

    private static List<ColumnRef> former(List<ColumnRef> columns, FormerNames names) {
        return columns.stream().map(names::of).toList();
    }

    /**
     * The condition for them, in a query from the table that refers.
     *
     * @param names what a column is called, and its table
     * @param spelling how a table is spelled
     */
    String condition(UnaryOperator<ColumnRef> names, Function<QualifiedName, String> spelling) {
        List<String> given = new ArrayList<>();
        List<String> pairs = new ArrayList<>();
        String own = names.apply(referring().get(0)).table().name();
        String alias = own.equals(REFERENCED) ? REFERENCED + "_row" : REFERENCED;
        for (int i = 0; i < key.columns().size(); i++) {
            String column = Quoting.identifier(names.apply(referring().get(i)).column());
            given.add(column + " is not null");
            pairs.add(alias + "."
                    + Quoting.identifier(names.apply(referenced().get(i)).column()) + " = " + Quoting.identifier(own)
                    + "." + column);
        }
        String all = String.join(key.matchFull() ? " or " : " and ", given);
        String other = spelling.apply(names.apply(referenced().get(0)).table());
        return (key.matchFull() && given.size() > 1 ? "(" + all + ")" : all) + " and not exists (select from " + other
                + " as " + alias + " where " + String.join(" and ", pairs) + ")";
    }
}
