package dev.autogen.differ.hibernate;

import dev.autogen.differ.hibernate.internal.HibernateBridge;
import dev.autogen.schema.Column;
import dev.autogen.schema.Identity;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.entity.EntityException;
import dev.autogen.schema.expression.Parentheses;
import java.util.Map;
import org.hibernate.boot.Metadata;
import org.jspecify.annotations.Nullable;

/** One column: its type, its nullability and where its value comes from. */
final class ColumnMapper {

    /** What {@code create table} turns into a column with a sequence of its own; identity is the same, by the standard. */
    private static final Map<String, SqlType> SERIAL = Map.of(
            "smallserial", SqlType.of("smallint"),
            "serial2", SqlType.of("smallint"),
            "serial", SqlType.of("integer"),
            "serial4", SqlType.of("integer"),
            "bigserial", SqlType.of("bigint"),
            "serial8", SqlType.of("bigint"));

    private final Metadata metadata;
    private final HibernateBridge bridge;
    private final Notes notes;

    ColumnMapper(Metadata metadata, HibernateBridge bridge, Notes notes) {
        this.metadata = metadata;
        this.bridge = bridge;
        this.notes = notes;
    }

    /**
     * @param where the table, for messages
     * @param inKey whether the column is part of the primary key
     * @throws EntityException when Hibernate knows no type for it, or it has two sources for its value
     */
    Column map(String where, org.hibernate.mapping.Column column, boolean inKey) {
        String name = Names.of(column);
        try {
            ColumnDefinition definition = ColumnDefinition.parse(column.getSqlType(metadata));
            report(where + "." + name, column, definition);
            return column(name, column, definition, inKey);
        } catch (RuntimeException e) {
            throw new EntityException(
                    "Column " + name + " of table " + where + " cannot be mapped: " + MappingErrors.message(e), e);
        }
    }

    private Column column(
            String name, org.hibernate.mapping.Column column, ColumnDefinition definition, boolean inKey) {
        SqlType type = SqlType.parse(definition.type());
        boolean serial = SERIAL.containsKey(type.name());
        Identity identity = serial ? Identity.BY_DEFAULT : identity(column, definition);
        String generatedAs = orElse(column.getGeneratedAs(), definition.generatedAs());
        String defaultValue = orElse(column.getDefaultValue(), definition.defaultExpression());
        boolean losesNotNull = column.getGeneratedAs() != null
                && !bridge.rendersNotNullOfGenerated(metadata.getDatabase().getDialect());
        boolean nullable = (column.isNullable() || losesNotNull) && !definition.notNull() && !inKey && identity == null;
        return new Column(
                name,
                SERIAL.getOrDefault(type.name(), type),
                nullable,
                identity == null ? defaultValue : null,
                identity,
                generatedAs == null ? null : Parentheses.stripped(generatedAs),
                collation(column, definition),
                column.getComment());
    }

    private static @Nullable Identity identity(org.hibernate.mapping.Column column, ColumnDefinition definition) {
        if (!column.isIdentity() && definition.identity() == null) {
            return null;
        }
        boolean always = "always".equals(definition.identity());
        return always ? new Identity(Identity.Mode.ALWAYS, SequenceOptions.DEFAULT) : Identity.BY_DEFAULT;
    }

    private static @Nullable String collation(org.hibernate.mapping.Column column, ColumnDefinition definition) {
        if (column.getCollation() != null) {
            return column.getCollation();
        }
        return definition.collation() == null ? null : Names.ofSql(definition.collation());
    }

    private static @Nullable String orElse(@Nullable String first, @Nullable String second) {
        return first == null || first.isBlank() ? second : first.strip();
    }

    private void report(String where, org.hibernate.mapping.Column column, ColumnDefinition definition) {
        notes.notCovered("columnDefinition of " + where, definition.rest());
        notes.notCovered("options of column " + where, bridge.options(column));
    }
}
