package dev.autogen.differ.rename;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * Something that can be called otherwise, by one of its names.
 *
 * @param kind what it is
 * @param name of the object, or of the table or enum type that it is part of
 * @param part the column, value, constraint or index; empty for the others
 */
public record Named(Kind kind, QualifiedName name, String part) implements Comparable<Named> {

    private static final Comparator<Named> ORDER =
            Comparator.comparing(Named::kind).thenComparing(Named::name).thenComparing(Named::part);

    /** Kinds of what can be renamed, in the order in which names are changed. */
    public enum Kind {
        /** A table. */
        TABLE,
        /** A sequence that is no part of an identity. */
        SEQUENCE,
        /** An enum type. */
        TYPE,
        /** A column of a table. */
        COLUMN,
        /** A value of an enum type. */
        VALUE,
        /** A constraint of a table, of whatever kind. */
        CONSTRAINT,
        /** An index of a table. */
        INDEX;

        /** Whether it belongs to a table or a type. */
        public boolean isPart() {
            return compareTo(COLUMN) >= 0;
        }

        /** As people write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Rejects a part without a name, and an object with one. */
    public Named {
        if (kind.isPart() == part.isEmpty()) {
            throw new IllegalArgumentException("A " + kind.word() + " of " + name + " cannot be called '" + part + "'");
        }
    }

    /** An object that is part of nothing. */
    public static Named of(Kind kind, QualifiedName name) {
        return new Named(kind, name, "");
    }

    /** The same part of a table or type that is called otherwise. */
    public Named in(QualifiedName whole) {
        return new Named(kind, whole, part);
    }

    /** Whether a schema has it. */
    public boolean isIn(Schema schema) {
        return switch (kind) {
            case TABLE -> schema.table(name).isPresent();
            case SEQUENCE ->
                schema.sequences().stream().anyMatch(sequence -> sequence.name().equals(name));
            case TYPE -> schema.enums().stream().anyMatch(type -> type.name().equals(name));
            case VALUE ->
                schema.enums().stream()
                        .filter(type -> type.name().equals(name))
                        .map(EnumType::labels)
                        .anyMatch(labels -> labels.contains(part));
            case COLUMN, CONSTRAINT, INDEX ->
                schema.table(name).filter(this::isIn).isPresent();
        };
    }

    private boolean isIn(Table table) {
        return switch (kind) {
            case COLUMN -> table.column(part).isPresent();
            case CONSTRAINT ->
                table.constraints().stream()
                        .anyMatch(constraint -> constraint.name().equals(part));
            case INDEX ->
                table.indexes().stream().anyMatch(index -> index.name().equals(part));
            case TABLE, SEQUENCE, TYPE, VALUE -> false;
        };
    }

    /** Words for people, names in the default schema without it: {@code column users.phone}. */
    public String describe(String defaultSchema) {
        String where = name.relativeTo(defaultSchema).toString();
        return kind.word() + " " + (part.isEmpty() ? where : where + "." + part);
    }

    @Override
    public int compareTo(Named other) {
        return ORDER.compare(this, Objects.requireNonNull(other));
    }
}
