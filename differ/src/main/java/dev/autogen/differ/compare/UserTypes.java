package dev.autogen.differ.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.postgres.Quoting;
import java.util.Set;
import java.util.stream.Stream;

/** The types of one side, and which columns are of them. A column spells the type with its schema or without. */
final class UserTypes {

    private final Schema schema;
    private final TypeSpellings spellings;

    UserTypes(Schema schema) {
        this.schema = schema;
        this.spellings = new TypeSpellings(schema);
    }

    private Set<QualifiedName> named(SqlType type) {
        return spellings.named(type);
    }

    /** Whether this side knows for certain what the type is. */
    boolean know(SqlType type) {
        return BuiltInTypes.contain(type) || have(type);
    }

    /** Whether it is one of this side's own types, or an array of one. */
    boolean have(SqlType type) {
        return !named(type).isEmpty();
    }

    /** Whether it is an enum type, or an array of one. */
    boolean isEnum(SqlType type) {
        return schema.enums().stream().anyMatch(known -> isNamed(type, known.name()));
    }

    /** Whether the type, or its array, is meant. */
    boolean isNamed(SqlType type, QualifiedName name) {
        return named(type).contains(name);
    }

    /** Whether one spelling of this side means the same type as another spelling of the other side. */
    boolean sameType(SqlType type, UserTypes others, SqlType other) {
        return type.array() == other.array()
                && type.modifiers().equals(other.modifiers())
                && named(type).stream().anyMatch(others.named(other)::contains);
    }

    /** The columns of a table that are of the type or of its arrays. */
    Stream<Column> columns(Table table, QualifiedName name) {
        return table.columns().stream().filter(column -> isNamed(column.type(), name));
    }

    /** Whether something would keep the type from being dropped. */
    boolean areUsing(QualifiedName name) {
        return spelled(
                        name,
                        schema.tables().stream()
                                .flatMap(table -> table.columns().stream())
                                .map(Column::type))
                || spelled(
                        name,
                        schema.composites().stream()
                                .flatMap(type -> type.attributes().stream())
                                .map(TypeAttribute::type));
    }

    /** Whether it occurs though this side has no type of the name. */
    private boolean spelled(QualifiedName name, Stream<SqlType> types) {
        Set<String> both = Set.of(Quoting.name(name), Quoting.identifier(name.name()));
        return types.anyMatch(type -> both.contains(type.name()) && !have(type));
    }
}
