package dev.autogen.differ.retire;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names that the entities want: of tables, sequences and indexes of a schema, which share theirs, and of constraints. */
final class TakenNames {

    private final Set<QualifiedName> relations = new HashSet<>();
    private final Schema entities;

    TakenNames(Schema entities) {
        this.entities = entities;
        entities.sequences().forEach(sequence -> relations.add(sequence.name()));
        for (Table table : entities.tables()) {
            relations.add(table.name());
            table.indexes().forEach(index -> relations.add(relation(table, index.name())));
            table.constraints().stream()
                    .filter(TakenNames::hasIndex)
                    .forEach(constraint -> relations.add(relation(table, constraint.name())));
        }
    }

    private static boolean hasIndex(Constraint constraint) {
        return !(constraint instanceof ForeignKey || constraint instanceof CheckConstraint);
    }

    private static QualifiedName relation(Table table, String name) {
        return new QualifiedName(table.name().schema(), name);
    }

    /** The constraint under a name that is left. */
    Constraint freed(Table table, Constraint constraint) {
        boolean taken = hasIndex(constraint) && relations.contains(relation(table, constraint.name()))
                || constraints(table).contains(constraint.name());
        return taken ? constraint.named(freed(table, constraint.name()), true) : constraint;
    }

    private List<String> constraints(Table table) {
        return entities.table(table.name()).stream()
                .flatMap(wanted -> wanted.constraints().stream())
                .map(Constraint::name)
                .toList();
    }

    /** The index under a name that is left. */
    Index freed(Table table, Index index) {
        return relations.contains(relation(table, index.name()))
                ? index.named(freed(table, index.name()), true)
                : index;
    }

    private String freed(Table table, String name) {
        return FreedName.of(
                name,
                table.name() + "." + name,
                other -> relations.contains(relation(table, other))
                        || constraints(table).contains(other));
    }
}
