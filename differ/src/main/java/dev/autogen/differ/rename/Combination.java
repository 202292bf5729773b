package dev.autogen.differ.rename;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Renames put together from what attributes tell and what people say, who have the last word. */
final class Combination {

    private final Schema from;
    private final Schema to;

    /**
     * A combination.
     *
     * @param from where the old names are
     * @param to where the new names are
     */
    Combination(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    /** What is told, as far as it agrees with what is said, and what is said. */
    Renames of(Renames told, Renames said) {
        Map<QualifiedName, QualifiedName> tables = joined(told.tables(), said.tables());
        Map<ColumnRef, String> columns = new TreeMap<>(told.columns());
        columns.entrySet().removeIf(column -> said.columns().entrySet().stream()
                .anyMatch(other -> other.getKey().table().equals(column.getKey().table())
                        && other.getValue().equals(column.getValue())));
        columns.putAll(said.columns());
        Map<Named, String> parts = new TreeMap<>(told.parts());
        parts.putAll(said.parts());
        return possible(
                tables,
                joined(told.sequences(), said.sequences()),
                joined(told.types(), said.types()),
                columns,
                parts,
                told.declined());
    }

    private static Map<QualifiedName, QualifiedName> joined(
            Map<QualifiedName, QualifiedName> told, Map<QualifiedName, QualifiedName> said) {
        Map<QualifiedName, QualifiedName> joined = new TreeMap<>(told);
        joined.values().removeAll(said.values());
        joined.putAll(said);
        return joined;
    }

    /** What is told but for what is refused. */
    Renames without(Renames told, Collection<Named> refused) {
        Map<QualifiedName, QualifiedName> tables = new TreeMap<>(told.tables());
        tables.keySet().removeIf(table -> refused.contains(Named.of(Named.Kind.TABLE, table)));
        Map<QualifiedName, QualifiedName> sequences = new TreeMap<>(told.sequences());
        sequences.keySet().removeIf(sequence -> refused.contains(Named.of(Named.Kind.SEQUENCE, sequence)));
        if (tables.size() < told.tables().size()) {
            sequences
                    .keySet()
                    .retainAll(new MovedSequences(from, to, from).with(tables).keySet());
        }
        Map<ColumnRef, String> columns = new TreeMap<>(told.columns());
        columns.keySet()
                .removeIf(column -> refused.contains(
                        new Named(Named.Kind.COLUMN, told.tableBefore(column.table()), column.column())));
        return possible(tables, sequences, told.types(), columns, told.parts(), told.declined());
    }

    /** Without columns whose table is another one now, or one of whose names is taken. */
    private Renames possible(
            Map<QualifiedName, QualifiedName> tables,
            Map<QualifiedName, QualifiedName> sequences,
            Map<QualifiedName, QualifiedName> types,
            Map<ColumnRef, String> columns,
            Map<Named, String> parts,
            Map<ColumnRef, String> declined) {
        Schema moved = new Renames(tables, Map.of(), Map.of(), Map.of(), Map.of(), Map.of()).applyTo(from);
        Map<ColumnRef, String> rest = new TreeMap<>(columns);
        boolean changed;
        do {
            Set<ColumnRef> arriving = new TreeSet<>();
            rest.forEach((column, name) -> arriving.add(new ColumnRef(column.table(), name)));
            Set<ColumnRef> leaving = Set.copyOf(rest.keySet());
            changed = rest.entrySet().removeIf(move -> {
                ColumnRef place = new ColumnRef(move.getKey().table(), move.getValue());
                boolean leaves = !has(to, move.getKey()) || arriving.contains(move.getKey());
                boolean free = !has(moved, place) || leaving.contains(place);
                return !has(moved, move.getKey()) || !has(to, place) || !leaves || !free;
            });
        } while (changed);
        return new Renames(tables, sequences, types, rest, parts, declined);
    }

    private static boolean has(Schema schema, ColumnRef column) {
        return new Named(Named.Kind.COLUMN, column.table(), column.column()).isIn(schema);
    }
}
