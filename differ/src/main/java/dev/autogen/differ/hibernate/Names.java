package dev.autogen.differ.hibernate;

import dev.autogen.schema.Identifiers;
import dev.autogen.schema.QualifiedName;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Hibernate's identifiers as PostgreSQL keeps them. */
final class Names {

    private final String defaultSchema;

    /** @param defaultSchema where tables live whose mapping names no schema */
    Names(String defaultSchema) {
        this.defaultSchema = defaultSchema;
    }

    static String of(Identifier identifier) {
        return of(identifier.getText(), identifier.isQuoted());
    }

    static String of(Column column) {
        return of(column.getName(), column.isQuoted());
    }

    private static String of(String text, boolean quoted) {
        return quoted ? Identifiers.cut(text) : Identifiers.fold(text);
    }

    /** A name that Hibernate puts into its DDL as it stands: quoted, or to be folded by the server. */
    static String ofSql(String sql) {
        String text = sql.strip();
        boolean quoted = text.length() > 2 && (isBetween(text, "\"") || isBetween(text, "`"));
        return quoted ? of(text.substring(1, text.length() - 1).replace("\"\"", "\""), true) : of(text, false);
    }

    private static boolean isBetween(String text, String quote) {
        return text.startsWith(quote) && text.endsWith(quote);
    }

    /** The same, of an object in a schema; null for the default one. */
    QualifiedName ofSql(@Nullable String schema, String name) {
        return QualifiedName.of(schema == null ? defaultSchema : ofSql(schema), ofSql(name));
    }

    QualifiedName of(Table table) {
        return of(table.getSchemaIdentifier(), table.getNameIdentifier());
    }

    QualifiedName of(@Nullable Identifier schema, Identifier name) {
        return QualifiedName.of(schema == null ? defaultSchema : of(schema), of(name));
    }
}
