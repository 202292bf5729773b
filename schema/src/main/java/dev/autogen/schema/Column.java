package dev.autogen.schema;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table ({@code pg_attribute}, {@code pg_attrdef}).
 *
 * @param name identifier
 * @param type canonical type
 * @param nullable whether it takes NULL; false for every column of a primary key
 * @param defaultExpression SQL text of the default, or null; always null with identity or a generation expression
 * @param identity null where the column is no identity
 * @param generatedAs SQL text of a stored generation expression, or null
 * @param collation name of a collation other than the type's own, or null
 * @param comment null for none, never empty
 */
public record Column(
        String name,
        SqlType type,
        boolean nullable,
        @Nullable String defaultExpression,
        @Nullable Identity identity,
        @Nullable String generatedAs,
        @Nullable String collation,
        @Nullable String comment) {

    /** Rejects a column with two sources for its value. */
    public Column {
        Identifiers.requireIdentifier(name);
        if ((defaultExpression != null ? 1 : 0) + (identity != null ? 1 : 0) + (generatedAs != null ? 1 : 0) > 1) {
            throw new IllegalArgumentException(
                    "Column " + name + " can have only one of default, identity and generation expression");
        }
        comment = comment == null || comment.isEmpty() ? null : comment;
    }

    /** A nullable column with a type and nothing else. */
    public static Column of(String name, SqlType type) {
        return new Column(name, type, true, null, null, null, null, null);
    }

    /** This column under another name. */
    public Column named(String newName) {
        return new Column(newName, type, nullable, defaultExpression, identity, generatedAs, collation, comment);
    }

    /** This column with another type. */
    public Column typed(SqlType newType) {
        return new Column(name, newType, nullable, defaultExpression, identity, generatedAs, collation, comment);
    }

    /** This column that takes no NULL. */
    public Column notNull() {
        return withNullable(false);
    }

    /** This column with the given nullability. */
    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultExpression, identity, generatedAs, collation, comment);
    }

    /** This column with a default; null for none. */
    public Column withDefault(@Nullable String expression) {
        return new Column(name, type, nullable, expression, identity, generatedAs, collation, comment);
    }

    /** This column as identity; null for none. */
    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(name, type, nullable, defaultExpression, newIdentity, generatedAs, collation, comment);
    }

    /** This column as a stored generated one; null for an ordinary one. */
    public Column withGeneratedAs(@Nullable String expression) {
        return new Column(name, type, nullable, defaultExpression, identity, expression, collation, comment);
    }

    /** This column with a collation; null for the type's own. */
    public Column withCollation(@Nullable String newCollation) {
        return new Column(name, type, nullable, defaultExpression, identity, generatedAs, newCollation, comment);
    }

    /** This column with a comment; null for none. */
    public Column withComment(@Nullable String newComment) {
        return new Column(name, type, nullable, defaultExpression, identity, generatedAs, collation, newComment);
    }
}
