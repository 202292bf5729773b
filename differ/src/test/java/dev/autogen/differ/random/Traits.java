package dev.autogen.differ.random;

import dev.autogen.schema.postgres.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What can be said of a column, by its type. In the texts {@code %1$s} stands for the column.
 *
 * @param family types of one family convert into each other without being asked
 * @param defaults SQL texts of values
 * @param checks conditions
 * @param pure immutable expressions whose value fits a column of the family
 * @param methods access methods of indexes over it
 */
record Traits(String family, List<String> defaults, List<String> checks, List<String> pure, Set<String> methods) {

    /** What can be said of any column. */
    private static final List<String> ANY = List.of("%1$s is not null", "%1$s is null or 1 = 1");

    /** The conditions on a column of this name. */
    List<String> checksOf(String column) {
        List<String> all = new ArrayList<>(checks);
        all.addAll(ANY);
        return of(all, column);
    }

    /** The expressions over a column of this name. */
    List<String> pureOf(String column) {
        return of(pure, column);
    }

    private static List<String> of(List<String> texts, String column) {
        String name = Quoting.identifier(column);
        return texts.stream().map(text -> String.format(text, name)).toList();
    }

    boolean sorted() {
        return methods.contains("btree");
    }
}
