package dev.autogen.differ;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything in a schema, by name. */
final class DatabaseObjects {

    private final Set<Subject> subjects = new HashSet<>();
    private final Map<QualifiedName, Set<String>> labels = new HashMap<>();

    DatabaseObjects(Schema schema) {
        schema.namespaces().forEach(name -> subjects.add(Subject.schema(name)));
        schema.extensions().forEach(extension -> subjects.add(Subject.extension(extension.name())));
        schema.composites().forEach(type -> subjects.add(Subject.type(type.name())));
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

    boolean has(Subject subject) {
        return subjects.contains(subject);
    }

    boolean hasLabel(QualifiedName enumType, String label) {
        return labels.getOrDefault(enumType, Set.of()).contains(label);
    }
}
