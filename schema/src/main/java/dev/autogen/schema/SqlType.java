package dev.autogen.schema;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A column type in PostgreSQL's own words: {@code SqlType("character varying", [50], false)}, never {@code varchar(50)}.
 *
 * <p>Two spellings of one type are equal: what {@link #parse} reads from {@code format_type}, from Hibernate or from a
 * {@code columnDefinition} has one form. A precision that changes nothing ({@code timestamp(6)}) is left out.
 *
 * @param name the type's name as {@code format_type} prints it without modifiers; verbatim where it is not built in
 * @param modifiers length, or precision and scale; empty for none
 * @param array whether it is an array; PostgreSQL does not keep the number of dimensions
 */
public record SqlType(String name, List<Integer> modifiers, boolean array) {

    /** Copies the modifiers. */
    public SqlType {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A type needs a name");
        }
        modifiers = List.copyOf(modifiers);
    }

    /** A type that is not an array, its name already canonical. */
    public static SqlType of(String name, Integer... modifiers) {
        return new SqlType(name, List.of(modifiers), false);
    }

    /**
     * Reads any spelling that PostgreSQL, Hibernate or a person uses. Never fails: a type that is not built in is kept
     * as it is written, its case folded outside quotes.
     */
    public static SqlType parse(String text) {
        return SqlTypeParser.parse(text);
    }

    /** The array of this type. */
    public SqlType asArray() {
        return new SqlType(name, modifiers, true);
    }

    /** The type of an array's elements; this type itself where it is no array. */
    public SqlType element() {
        return new SqlType(name, modifiers, false);
    }

    /** The spelling a person would write, valid in SQL: {@code varchar(50)}, {@code timestamptz}, {@code text[]}. */
    public String sql() {
        String list = modifiers.isEmpty()
                ? ""
                : modifiers.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
        return SqlTypeParser.shortName(name) + list + (array ? "[]" : "");
    }

    /** The same as {@link #sql()}. */
    @Override
    public String toString() {
        return sql();
    }
}
