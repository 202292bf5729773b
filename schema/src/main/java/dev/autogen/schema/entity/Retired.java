package dev.autogen.schema.entity;

import dev.autogen.schema.QualifiedName;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the entities do without from now on, and the database keeps with its data until it is purged.
 *
 * @param kind what it is
 * @param name of the table, the sequence or the enum type, as it is called now
 * @param part the column as it is called now, of which a value is one too; empty for others
 * @param value a value that the entities know no more; empty for what is none
 * @param former what the table, sequence or column was called while the entities had it
 * @param revision id of the revision that retired it; empty while that is not written
 * @param date when that was written, as ISO 8601 has it; empty while it is not written
 * @param attribute where a column came from; null where that is not known
 * @param definition what it was, rules that were taken off included: lines of a snapshot
 */
public record Retired(
        Kind kind,
        QualifiedName name,
        String part,
        String value,
        String former,
        String revision,
        String date,
        @Nullable Attribute attribute,
        List<String> definition)
        implements Comparable<Retired> {

    private static final Comparator<Retired> ORDER = Comparator.comparing(Retired::name)
            .thenComparing(Retired::kind)
            .thenComparing(Retired::part)
            .thenComparing(Retired::value);

    /** Kinds of what can be retired. */
    public enum Kind {
        /** A table with all that is in it. */
        TABLE,
        /** A column of a table that stays. */
        COLUMN,
        /** A sequence that no column owns. */
        SEQUENCE,
        /** A value that a check of a column goes on to allow. */
        CHECK_VALUE,
        /** A value of an enum type. */
        ENUM_VALUE
    }

    /** Copies. */
    public Retired {
        definition = List.copyOf(definition);
    }

    /** What no revision retired yet. */
    public static Retired now(Kind kind, QualifiedName name, String part, String value, List<String> definition) {
        String former = part.isEmpty() ? name.name() : part;
        return new Retired(kind, name, part, value, former, "", "", null, definition);
    }

    /** Whether no revision retired it yet. */
    public boolean isNew() {
        return revision.isEmpty();
    }

    /** The same, retired by a revision. */
    public Retired by(String newRevision, String newDate) {
        return new Retired(kind, name, part, value, former, newRevision, newDate, attribute, definition);
    }

    /** The same column, known to come from an attribute. */
    public Retired from(@Nullable Attribute newAttribute) {
        return new Retired(kind, name, part, value, former, revision, date, newAttribute, definition);
    }

    /** The same under other names. */
    public Retired called(QualifiedName newName, String newPart) {
        return new Retired(kind, newName, newPart, value, former, revision, date, attribute, definition);
    }

    /** Whether both are the same object, whenever it was retired. */
    public boolean isSameAs(Retired other) {
        return ORDER.compare(this, other) == 0;
    }

    /** The name for people: {@code users.phone}, {@code users.status 'OLD'}, {@code sequence users_seq}. */
    public String describe(String defaultSchema) {
        String whole = name.relativeTo(defaultSchema).toString();
        return switch (kind) {
            case TABLE -> "table " + whole;
            case COLUMN -> whole + "." + part;
            case SEQUENCE -> "sequence " + whole;
            case CHECK_VALUE -> whole + "." + part + " '" + value + "'";
            case ENUM_VALUE -> whole + " '" + value + "'";
        };
    }

    @Override
    public int compareTo(Retired other) {
        return ORDER.compare(this, other);
    }
}
