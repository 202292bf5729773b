package dev.autogen.differ;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.Set;

/** Everything in a schema, by name. */
final class DatabaseObjects {

    private final Set<Subject> subjects = new HashSet<>();

    DatabaseObjects(Schema schema) {
        schema.namespaces().forEach(name -> subjects.add(Subject.schema(name)));
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
}
