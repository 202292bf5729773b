package dev.autogen.schema;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of a table, sequence or type together with the schema it lives in.
 *
 * @param schema the schema's identifier, or null for the default schema, which the {@code search_path} decides when the
 *     name is used; readers always give the real one
 * @param name the object's identifier as {@code pg_class.relname} holds it
 */
public record QualifiedName(@Nullable String schema, String name) implements Comparable<QualifiedName> {

    private static final Comparator<QualifiedName> ORDER = Comparator.comparing(
                    QualifiedName::schema, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(QualifiedName::name);

    /** Rejects empty identifiers, which PostgreSQL rejects too. */
    public QualifiedName {
        Identifiers.requireIdentifier(name);
        if (schema != null) {
            Identifiers.requireIdentifier(schema);
        }
    }

    /** A name in the default schema. */
    public static QualifiedName of(String name) {
        return new QualifiedName(null, name);
    }

    /** A name in the given schema. */
    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(schema, name);
    }

    /**
     * Reads a name as a migration writes it: {@code users}, {@code crm.users}, and identifiers that contain a dot or a
     * double quote between double quotes, as in SQL. Case is kept: nothing is folded.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static QualifiedName parse(String spelling) {
        return NameSpelling.parse(spelling);
    }

    /** This name as {@link #parse} reads it. */
    public String spelling() {
        return schema == null ? NameSpelling.of(name) : NameSpelling.of(schema) + "." + NameSpelling.of(name);
    }

    /** The same object name in another schema; null for the default schema. */
    public QualifiedName in(@Nullable String otherSchema) {
        return new QualifiedName(otherSchema, name);
    }

    /** This name without its schema where that is {@code defaultSchema}, else unchanged. */
    public QualifiedName relativeTo(String defaultSchema) {
        return defaultSchema.equals(schema) ? of(name) : this;
    }

    /** This name with its schema spelled out: {@code defaultSchema} where it has none. */
    public QualifiedName resolvedIn(String defaultSchema) {
        return schema == null ? of(defaultSchema, name) : this;
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, Objects.requireNonNull(other));
    }

    /** {@code schema.name}, unquoted, for people; never for SQL. */
    @Override
    public String toString() {
        return schema == null ? name : schema + "." + name;
    }
}
