package dev.autogen.differ.rename;

import dev.autogen.differ.compare.Mentions;
import dev.autogen.differ.compare.TypeSpellings;
import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.postgres.Quoting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The enum types of a schema under new names, with values under new names, and what is made of them. */
final class RenamedTypes {

    private final Schema schema;
    private final Map<QualifiedName, QualifiedName> names;
    private final Map<QualifiedName, Map<String, String>> labels = new HashMap<>();
    private final Map<String, String> words = new TreeMap<>();
    private final TypeSpellings spellings;

    RenamedTypes(Renames renames, Schema schema) {
        this.schema = schema;
        this.names = renames.types();
        this.spellings = new TypeSpellings(schema);
        renames.parts().forEach((from, to) -> labels.computeIfAbsent(from.name(), type -> new TreeMap<>())
                .put(from.part(), to));
        names.forEach((from, to) -> words.put(from.name(), to.name()));
    }

    List<EnumType> enums() {
        return schema.enums().stream()
                .map(type -> new EnumType(
                        now(type.name()),
                        type.labels().stream()
                                .map(label -> labels(type.name()).getOrDefault(label, label))
                                .toList()))
                .toList();
    }

    List<CompositeType> composites() {
        return schema.composites().stream()
                .map(type -> new CompositeType(
                        type.name(),
                        type.attributes().stream().map(this::attribute).toList()))
                .toList();
    }

    private TypeAttribute attribute(TypeAttribute attribute) {
        return new TypeAttribute(attribute.name(), type(attribute.type()), attribute.collation());
    }

    /** A column of its type's new name, whose default speaks of values by theirs. */
    Column of(Column column) {
        Column typed = column.typed(type(column.type()));
        String value = column.defaultExpression();
        return value == null ? typed : typed.withDefault(renamed(value, labels(column)));
    }

    /** An expression over the columns of a table. */
    String in(String expression, Table table) {
        if (names.isEmpty() && labels.isEmpty()) {
            return expression;
        }
        List<String> mentioned = Mentions.of(
                expression, table.columns().stream().map(Column::name).toList());
        Map<String, String> values = new TreeMap<>();
        table.columns().stream()
                .filter(column -> mentioned.contains(column.name()))
                .forEach(column -> values.putAll(labels(column)));
        return renamed(expression, values);
    }

    private String renamed(String expression, Map<String, String> values) {
        return words.isEmpty() && values.isEmpty() ? expression : Mentions.retyped(expression, words, values);
    }

    private SqlType type(SqlType type) {
        for (QualifiedName before : spellings.named(type)) {
            QualifiedName now = names.get(before);
            if (now != null) {
                boolean qualified = type.name().equals(Quoting.name(before)) && before.schema() != null;
                String name = qualified ? Quoting.name(now) : Quoting.identifier(now.name());
                return new SqlType(name, type.modifiers(), type.array());
            }
        }
        return type;
    }

    private Map<String, String> labels(Column column) {
        Map<String, String> values = new TreeMap<>();
        spellings.named(column.type()).forEach(type -> values.putAll(labels(type)));
        return values;
    }

    private Map<String, String> labels(QualifiedName before) {
        return labels.getOrDefault(now(before), Map.of());
    }

    private QualifiedName now(QualifiedName before) {
        return Objects.requireNonNull(names.getOrDefault(before, before));
    }
}
