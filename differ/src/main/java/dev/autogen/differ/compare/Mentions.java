package dev.autogen.differ.compare;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Which columns an expression speaks of, as far as its words tell. */
public final class Mentions {

    private Mentions() {}

    /** Those of the columns that occur in the text, in their own order. */
    public static List<String> of(String expression, Collection<String> columns) {
        var mentioned = SqlText.of(expression).referredTo(new TreeSet<>(columns));
        return columns.stream().filter(mentioned::contains).toList();
    }
}
