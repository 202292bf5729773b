package dev.autogen.differ.rename;

import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Constraints and indexes whose names nobody had chosen, until somebody asked for them. */
final class ChosenNames {

    private final Set<Named> chosen = new TreeSet<>();

    /** {@code parts}: new names by old ones. */
    ChosenNames(Map<Named, String> parts) {
        parts.forEach((from, to) -> chosen.add(new Named(from.kind(), from.name(), to)));
    }

    Schema in(Schema schema) {
        return schema.withTables(schema.tables().stream().map(this::in).toList());
    }

    private Table in(Table table) {
        if (chosen.stream().noneMatch(named -> named.name().equals(table.name()))) {
            return table;
        }
        Table.Builder builder = table.toBuilder().withoutConstraints().withoutIndexes();
        table.constraints()
                .forEach(constraint -> builder.constraint(
                        isChosen(Named.Kind.CONSTRAINT, table, constraint.name())
                                ? constraint.named(constraint.name(), true)
                                : constraint));
        table.indexes()
                .forEach(index -> builder.index(
                        isChosen(Named.Kind.INDEX, table, index.name()) ? index.named(index.name(), true) : index));
        return builder.build();
    }

    private boolean isChosen(Named.Kind kind, Table table, String name) {
        return chosen.contains(new Named(kind, table.name(), name));
    }
}
