package dev.autogen.schema.postgres;

import static dev.autogen.schema.postgres.Quoting.identifier;
import static dev.autogen.schema.postgres.Quoting.identifiers;
import static dev.autogen.schema.postgres.Quoting.name;

import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** Indexes and their parts. */
final class IndexDefinition {

    private IndexDefinition() {}

    static String create(QualifiedName table, Index index, boolean ifNotExists, boolean concurrently) {
        return "create " + (index.unique() ? "unique index " : "index ")
                + (concurrently ? "concurrently " : "")
                + (ifNotExists ? "if not exists " : "")
                + identifier(index.name())
                + " on "
                + name(table)
                + (index.method().equals(Index.BTREE) ? "" : " using " + identifier(index.method()))
                + index.keys().stream().map(IndexDefinition::key).collect(Collectors.joining(", ", " (", ")"))
                + include(index.include())
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + Definitions.storage(index.storage())
                + (index.predicate() == null ? "" : " where " + index.predicate());
    }

    /** {@code include (...)} after a blank; empty for nothing. */
    static String include(List<String> columns) {
        return columns.isEmpty() ? "" : " include (" + identifiers(columns) + ")";
    }

    static String key(IndexKey key) {
        StringBuilder sql =
                new StringBuilder(key.column() ? identifier(key.expression()) : "(" + key.expression() + ")");
        if (key.collation() != null) {
            sql.append(" collate ").append(identifier(key.collation()));
        }
        if (key.opclass() != null) {
            sql.append(' ').append(name(QualifiedName.parse(key.opclass())));
        }
        if (!key.opclassOptions().isEmpty()) {
            sql.append(' ').append(Definitions.list(key.opclassOptions()));
        }
        if (key.descending()) {
            sql.append(" desc");
        }
        if (key.nullsFirst() != key.descending()) {
            sql.append(key.nullsFirst() ? " nulls first" : " nulls last");
        }
        return sql.toString();
    }
}
