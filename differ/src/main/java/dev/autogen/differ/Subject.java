package dev.autogen.differ;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.Operation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * An object of a schema, as a comparison names it.
 *
 * @param kind what it is
 * @param name of the table, the sequence, the type, or the schema or extension itself; for the last two only its
 *     {@code name} counts
 * @param part the column, constraint or index of the table; empty for the others
 */
public record Subject(Kind kind, QualifiedName name, String part) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::name).thenComparing(Subject::kind).thenComparing(Subject::part);

    /** Kinds of objects, in the order in which they are listed. */
    public enum Kind {
        /** A schema. */
        SCHEMA,
        /** An extension. */
        EXTENSION,
        /** An enum or composite type, which share their names. */
        TYPE,
        /** A sequence. */
        SEQUENCE,
        /** A table. */
        TABLE,
        /** A column of a table. */
        COLUMN,
        /** A constraint of a table, of whatever kind. */
        CONSTRAINT,
        /** An index of a table. */
        INDEX
    }

    /** A schema. */
    public static Subject schema(String name) {
        return new Subject(Kind.SCHEMA, QualifiedName.of(name), "");
    }

    /** An extension. */
    public static Subject extension(String name) {
        return new Subject(Kind.EXTENSION, QualifiedName.of(name), "");
    }

    /** An enum or composite type. */
    public static Subject type(QualifiedName name) {
        return new Subject(Kind.TYPE, name, "");
    }

    /** A sequence. */
    public static Subject sequence(QualifiedName name) {
        return new Subject(Kind.SEQUENCE, name, "");
    }

    /** A table. */
    public static Subject table(QualifiedName name) {
        return new Subject(Kind.TABLE, name, "");
    }

    /** A column. */
    public static Subject column(QualifiedName table, String column) {
        return new Subject(Kind.COLUMN, table, column);
    }

    /** A constraint. */
    public static Subject constraint(QualifiedName table, String constraint) {
        return new Subject(Kind.CONSTRAINT, table, constraint);
    }

    /** An index. */
    public static Subject index(QualifiedName table, String index) {
        return new Subject(Kind.INDEX, table, index);
    }

    /** What an operation concerns, under the name it has before; empty where nobody can tell, as with raw SQL. */
    public static Optional<Subject> of(Operation operation) {
        return operation.accept(SubjectOf.INSTANCE);
    }

    /** Whether it belongs to a table that is a subject of its own. */
    public boolean isPart() {
        return !part.isEmpty();
    }

    /** The table it belongs to; itself where it is no part of one. */
    public Subject whole() {
        return isPart() ? table(name) : this;
    }

    /** Words for people, names in the default schema without it: {@code column users.phone}. */
    public String describe(String defaultSchema) {
        String where = name.relativeTo(defaultSchema).toString();
        String kindName = kind.name().toLowerCase(Locale.ROOT);
        return switch (kind) {
            case SCHEMA, EXTENSION, TYPE, SEQUENCE, TABLE -> kindName + " " + where;
            case COLUMN -> kindName + " " + where + "." + part;
            case CONSTRAINT, INDEX -> kindName + " " + part + " on " + where;
        };
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, Objects.requireNonNull(other));
    }
}
