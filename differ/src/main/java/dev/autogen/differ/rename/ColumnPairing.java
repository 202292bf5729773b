package dev.autogen.differ.rename;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the columns of one attribute apart, as in join tables and with composite keys: by what they point to, by their
 * spelling, and by being the last.
 *
 * @param tables new names of tables by old ones
 * @param columns new names of columns that are known already, of tables by their new names
 */
record ColumnPairing(Map<QualifiedName, QualifiedName> tables, Map<ColumnRef, String> columns) {

    /** New names by old ones. */
    Map<String, String> of(TableMove table, List<String> before, List<String> after) {
        Map<String, String> pairs = new TreeMap<>();
        List<String> left = new ArrayList<>(before);
        List<String> places = new ArrayList<>(after);
        pair(left, places, pairs, (from, to) -> pointToTheSame(table, from, to));
        pair(left, places, pairs, Spelling::sameLetters);
        if (left.size() == 1 && places.size() == 1) {
            pairs.put(left.get(0), places.get(0));
        }
        return pairs;
    }

    private static void pair(
            List<String> left, List<String> places, Map<String, String> pairs, BiPredicate<String, String> alike) {
        for (String from : List.copyOf(left)) {
            List<String> found =
                    places.stream().filter(to -> alike.test(from, to)).toList();
            boolean mutual = found.size() == 1
                    && left.stream().filter(f -> alike.test(f, found.get(0))).count() == 1;
            if (mutual) {
                pairs.put(from, found.get(0));
                left.remove(from);
                places.remove(found.get(0));
            }
        }
    }

    private boolean pointToTheSame(TableMove table, String from, String to) {
        ColumnRef target = reference(table.from(), from);
        return target != null && now(target).equals(reference(table.to(), to));
    }

    private ColumnRef now(ColumnRef before) {
        ColumnRef moved = new ColumnRef(tables.getOrDefault(before.table(), before.table()), before.column());
        return new ColumnRef(moved.table(), columns.getOrDefault(moved, moved.column()));
    }

    private static @Nullable ColumnRef reference(Table table, String column) {
        for (ForeignKey key : table.foreignKeys()) {
            int i = key.columns().indexOf(column);
            if (i >= 0) {
                return new ColumnRef(
                        key.referencedTable(), key.referencedColumns().get(i));
            }
        }
        return null;
    }
}
