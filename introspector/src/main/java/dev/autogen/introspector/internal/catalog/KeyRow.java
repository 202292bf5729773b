package dev.autogen.introspector.internal.catalog;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.postgres.Quoting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constraint that owns an index: a primary key, a unique or an exclusion constraint. */
final class KeyRow {

    private static final int DEFERRABLE = 20;

    private KeyRow() {}

    /** The constraint of that kind ({@code pg_constraint.contype}), its index being complete. */
    static Constraint constraint(String kind, Index index, List<String> operators, ResultSet row) throws SQLException {
        Deferrability deferrability = deferrability(row, DEFERRABLE);
        List<String> columns = index.keys().stream().map(IndexKey::expression).toList();
        return switch (kind) {
            case "p" -> new PrimaryKey(index.name(), true, columns, deferrability, index.include(), index.storage());
            case "u" ->
                new UniqueConstraint(
                        index.name(),
                        true,
                        columns,
                        index.nullsNotDistinct(),
                        deferrability,
                        index.include(),
                        index.storage());
            case "x" ->
                new ExclusionConstraint(
                        index.name(),
                        true,
                        index.method(),
                        elements(index.keys(), operators),
                        index.include(),
                        index.predicate(),
                        deferrability,
                        index.storage());
            default -> throw new IllegalStateException("The query gives no constraint of kind " + kind);
        };
    }

    private static List<ExclusionElement> elements(List<IndexKey> keys, List<String> operators) {
        List<ExclusionElement> elements = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            elements.add(new ExclusionElement(keys.get(i), operators.get(i)));
        }
        return elements;
    }

    /** An operator with the schema that it needs; empty for none. */
    static String qualified(@Nullable String schema, @Nullable String operator) {
        if (operator == null) {
            return "";
        }
        return schema == null ? operator : Quoting.identifier(schema) + "." + operator;
    }

    /** {@code condeferrable} and, in the column after it, {@code condeferred}. */
    static Deferrability deferrability(ResultSet row, int column) throws SQLException {
        if (!row.getBoolean(column)) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.getBoolean(column + 1) ? Deferrability.INITIALLY_DEFERRED : Deferrability.INITIALLY_IMMEDIATE;
    }
}
