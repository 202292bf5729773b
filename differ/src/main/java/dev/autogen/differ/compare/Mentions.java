package dev.autogen.differ.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which columns an expression speaks of, as far as its words tell. */
public final class Mentions {

    private Mentions() {}

    /**
     * The expression once columns have other names: of its words, those that look like one of the columns. What follows a
     * cast, what is called, and what belongs to something else than the table does not.
     *
     * @param tables other names of tables that may qualify a column
     * @param columns other names of columns
     */
    public static String renamed(String expression, Map<String, String> tables, Map<String, String> columns) {
        return new RenamedText(expression, tables, columns).text();
    }

    /**
     * The expression once types and values of enum types have other names.
     *
     * @param types other names of types, without their schemas
     * @param values other values of the enum types that the expression is about
     */
    public static String retyped(String expression, Map<String, String> types, Map<String, String> values) {
        return new RetypedText(types, values).of(expression);
    }

    /** Those of the columns that occur in the text, in their own order. */
    public static List<String> of(String expression, Collection<String> columns) {
        var mentioned = SqlText.of(expression).referredTo(new TreeSet<>(columns));
        return columns.stream().filter(mentioned::contains).toList();
    }
}
