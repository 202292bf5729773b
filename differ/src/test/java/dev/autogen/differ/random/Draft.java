package dev.autogen.differ.random;

import dev.autogen.schema.Column;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A schema that is being edited. It may hold what no database takes; {@link Cascade} makes it right again. */
final class Draft {

    /** The major version of PostgreSQL that has to take it. */
    final int version;

    final Set<String> namespaces = new TreeSet<>(Set.of(Names.PUBLIC));
    final Map<QualifiedName, Table> tables = new TreeMap<>();
    final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    final Map<QualifiedName, EnumType> enums = new TreeMap<>();
    final Map<QualifiedName, CompositeType> composites = new TreeMap<>();

    Draft(int version) {
        this.version = version;
    }

    Schema schema() {
        return new Schema(List.copyOf(namespaces), List.copyOf(tables.values()), List.copyOf(sequences.values()))
                .withTypes(List.copyOf(enums.values()), List.copyOf(composites.values()));
    }

    Optional<Table> anyTable(Choices choices) {
        return any(choices, tables.values().stream().toList());
    }

    Optional<QualifiedName> anySequence(Choices choices) {
        return any(choices, List.copyOf(sequences.keySet()));
    }

    static <T> Optional<T> any(Choices choices, List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(choices.pick(list));
    }

    Table table(QualifiedName name) {
        return Objects.requireNonNull(tables.get(name));
    }

    void change(QualifiedName table, UnaryOperator<Table.Builder> change) {
        tables.computeIfPresent(
                table, (name, old) -> change.apply(old.toBuilder()).build());
    }

    /** Replaces a column of the same name, or adds it. */
    void put(QualifiedName table, Column column) {
        change(table, builder -> {
            List<Column> columns = new ArrayList<>(table(table).columns());
            int at = columns.stream().map(Column::name).toList().indexOf(column.name());
            if (at < 0) {
                columns.add(column);
            } else {
                columns.set(at, column);
            }
            return builder.columns(columns);
        });
    }

    /** Replaces all constraints and indexes of a table. */
    void parts(Table table, List<Constraint> constraints, List<Index> indexes) {
        change(table.name(), builder -> {
            Table.Builder empty = builder.withoutConstraints().withoutIndexes();
            constraints.forEach(empty::constraint);
            indexes.forEach(empty::index);
            return empty;
        });
    }
}
