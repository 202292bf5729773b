package dev.autogen.differ;

import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything in a schema, by name. */
final class DatabaseObjects {

    private final Set<Subject> subjects = new HashSet<>();
    private final Map<QualifiedName, Set<String>> labels = new HashMap<>();
    private final Map<QualifiedName, Set<String>> attributes = new HashMap<>();

    DatabaseObjects(Schema schema) {
        schema.namespaces().forEach(name -> subjects.add(Subject.schema(name)));
        schema.extensions().forEach(extension -> subjects.add(Subject.extension(extension.name())));
        for (CompositeType type : schema.composites()) {
            subjects.add(Subject.type(type.name()));
            attributes.put(
                    type.name(),
                    type.attributes().stream().map(TypeAttribute::name).collect(Collectors.toSet()));
        }
        for (EnumType type : schema.enums()) {
            subjects.add(Subject.type(type.name()));
            labels.put(type.name(), Set.copyOf(type.labels()));
        }
        schema.sequences().forEach(sequence -> subjects.add(Subject.sequence(sequence.name())));
        for (Table table : schema.tables()) {
            subjects.add(Subject.table(table.name()));
            table.columns().forEach(column -> subjects.add(Subject.column(table.name(), column.name())));
            for (Constraint constraint : table.constraints()) {
                subjects.add(Subject.constraint(table.name(), constraint.name()));
            }
            for (Index index : table.indexes()) {
                subjects.add(Subject.index(table.name(), index.name()));
            }
        }
    }

    /** Everything of both. */
    DatabaseObjects and(DatabaseObjects others) {
        subjects.addAll(others.subjects);
        labels.putAll(others.labels);
        attributes.putAll(others.attributes);
        return this;
    }

    boolean has(Subject subject) {
        return subjects.contains(subject);
    }

    boolean hasLabel(QualifiedName enumType, String label) {
        return labels.getOrDefault(enumType, Set.of()).contains(label);
    }

    boolean hasAttribute(QualifiedName compositeType, String attribute) {
        return attributes.getOrDefault(compositeType, Set.of()).contains(attribute);
    }
}
