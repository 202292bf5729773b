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
 * @param generatedAs SQL text of a generation expression, or null
 * @param collation name of a collation other than the type's own, or null
 * @param comment null for none, never empty
 * @param virtual whether a generated column is computed when read instead of stored (PostgreSQL 18)
 * @param notNullConstraint what there is to {@code NOT NULL} but the fact; null as a rule. One that is not validated goes with a
 *     nullable column, which may hold NULL
 */
public record Column(
        String name,
        SqlType type,
        boolean nullable,
        @Nullable String defaultExpression,
        @Nullable Identity identity,
        @Nullable String generatedAs,
        @Nullable String collation,
        @Nullable String comment,
        boolean virtual,
        @Nullable NotNull notNullConstraint) {

    /** Rejects a column with two sources for its value. */
    public Column {
        Identifiers.requireIdentifier(name);
        if ((defaultExpression != null ? 1 : 0) + (identity != null ? 1 : 0) + (generatedAs != null ? 1 : 0) > 1) {
            throw new IllegalArgumentException(
                    "Column " + name + " can have only one of default, identity and generation expression");
        }
        if (virtual && generatedAs == null) {
            throw new IllegalArgumentException("Column " + name + " cannot be virtual: it is not generated");
        }
        if (notNullConstraint != null && notNullConstraint.validated() == nullable) {
            throw new IllegalArgumentException(
                    "Column " + name + (nullable ? " is nullable" : " is not null") + ", against " + notNullConstraint);
        }
        comment = comment == null || comment.isEmpty() ? null : comment;
    }

    /** A column that is, if generated, a stored one. */
    public Column(
            String name,
            SqlType type,
            boolean nullable,
            @Nullable String defaultExpression,
            @Nullable Identity identity,
            @Nullable String generatedAs,
            @Nullable String collation,
            @Nullable String comment) {
        this(name, type, nullable, defaultExpression, identity, generatedAs, collation, comment, false, null);
    }

    /** Whether each row must be given a value: it takes no NULL, and nothing provides one. */
    public boolean needsValue() {
        return !nullable && defaultExpression == null && identity == null && generatedAs == null;
    }

    /** A nullable column with a type and nothing else. */
    public static Column of(String name, SqlType type) {
        return new Column(name, type, true, null, null, null, null, null, false, null);
    }

    /** This column under another name. */
    public Column named(String newName) {
        return new Column(
                newName,
                type,
                nullable,
                defaultExpression,
                identity,
                generatedAs,
                collation,
                comment,
                virtual,
                notNullConstraint);
    }

    /** This column with another type. */
    public Column typed(SqlType newType) {
        return new Column(
                name,
                newType,
                nullable,
                defaultExpression,
                identity,
                generatedAs,
                collation,
                comment,
                virtual,
                notNullConstraint);
    }

    /** This column that takes no NULL. */
    public Column notNull() {
        return withNullable(false);
    }

    /** This column with the given nullability, and nothing more to it. */
    public Column withNullable(boolean newNullable) {
        return new Column(
                name, type, newNullable, defaultExpression, identity, generatedAs, collation, comment, virtual, null);
    }

    /** This column with a default; null for none. */
    public Column withDefault(@Nullable String expression) {
        return new Column(
                name,
                type,
                nullable,
                expression,
                identity,
                generatedAs,
                collation,
                comment,
                virtual,
                notNullConstraint);
    }

    /** This column as identity; null for none. */
    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(
                name,
                type,
                nullable,
                defaultExpression,
                newIdentity,
                generatedAs,
                collation,
                comment,
                virtual,
                notNullConstraint);
    }

    /** This column as a stored generated one; null for an ordinary one. */
    public Column withGeneratedAs(@Nullable String expression) {
        return new Column(
                name,
                type,
                nullable,
                defaultExpression,
                identity,
                expression,
                collation,
                comment,
                false,
                notNullConstraint);
    }

    /**
     * This column as a generated one that is computed when it is read.
     *
     * @throws IllegalArgumentException if it is not generated
     */
    public Column asVirtual() {
        return new Column(
                name,
                type,
                nullable,
                defaultExpression,
                identity,
                generatedAs,
                collation,
                comment,
                true,
                notNullConstraint);
    }

    /** This column with what there is to its {@code NOT NULL}, which decides whether it is nullable. */
    public Column withNotNull(NotNull constraint) {
        return new Column(
                name,
                type,
                !constraint.validated(),
                defaultExpression,
                identity,
                generatedAs,
                collation,
                comment,
                virtual,
                constraint);
    }

    /** This column with a collation; null for the type's own. */
    public Column withCollation(@Nullable String newCollation) {
        return new Column(
                name,
                type,
                nullable,
                defaultExpression,
                identity,
                generatedAs,
                newCollation,
                comment,
                virtual,
                notNullConstraint);
    }

    /** This column with a comment; null for none. */
    public Column withComment(@Nullable String newComment) {
        return new Column(
                name,
                type,
                nullable,
                defaultExpression,
                identity,
                generatedAs,
                collation,
                newComment,
                virtual,
                notNullConstraint);
    }
}
